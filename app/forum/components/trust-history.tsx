import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import type { ToldTrustChange } from "../queries/list-trust-changes.server.ts";
import { levelKeys } from "../rules/trust-level.ts";

/** How a level came about, each change with its grounds; with `names`, also who decided. */
export function TrustHistory({
  changes,
  deciderText,
}: {
  changes: readonly ToldTrustChange[];
  deciderText?: (name: string) => string;
}) {
  const t = useTranslations("trust");
  const format = useFormatter();
  return (
    <ol className="divide-y border-y">
      {changes.map(({ id, at, from, to, cause, grounds, reason, deciderName }) => (
        <li key={id} className="grid gap-1 py-3 text-sm">
          <p className="flex flex-wrap items-baseline gap-x-3">
            <span className="font-semibold">
              {t("move", {
                from: t(`levels.${levelKeys[from]}`),
                to: t(`levels.${levelKeys[to]}`),
              })}
            </span>
            <time dateTime={at} className="text-xs text-ink-faint">
              {format.dateTime(new Date(at), { dateStyle: "long" })}
            </time>
            {deciderText && deciderName ? (
              <span className="text-xs text-ink-faint">{deciderText(deciderName)}</span>
            ) : null}
          </p>
          <p className="text-ink-soft wrap-anywhere">
            {t(`cause.${cause}`, { reason: reason ?? "" })}
          </p>
          {grounds.length ? (
            <ul className="flex flex-wrap gap-x-4 gap-y-0.5 text-xs text-ink-faint tabular-nums">
              {grounds.map((ground) => (
                <li key={ground.figure}>{t(`grounds.${ground.figure}`, { ...ground })}</li>
              ))}
            </ul>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
