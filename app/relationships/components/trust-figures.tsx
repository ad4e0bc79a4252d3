import type { TrustStandingView } from "#app/forum/queries/find-trust-standing.server.ts";
import { levelKeys, type TrustGround } from "#app/forum/rules/trust-level.ts";
import { Badge } from "#app/ui/badge.tsx";
import { useTranslations } from "#app/ui/intl.tsx";

/** Where a member stands on the way to the next level, and what a regular is about to lose it for. */
export function TrustFigures({ standing }: { standing: TrustStandingView }) {
  const t = useTranslations("trustAdmin");
  const names = useTranslations("trust");
  const { level, since, next, atRisk } = standing;
  return (
    <section aria-labelledby="trust-figures" className="grid gap-3">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <span className="display text-lg">{names(`levels.${levelKeys[level]}`)}</span>
        {since && level > 0 ? (
          <span className="text-xs text-ink-faint">
            {names("since", { date: new Date(since) })}
          </span>
        ) : null}
      </p>
      {next || atRisk ? (
        <h2 id="trust-figures" className="text-sm font-semibold">
          {next
            ? names("next", { level: names(`levels.${levelKeys[next.level]}`) })
            : t("lacking", { level: names("levels.regular") })}
        </h2>
      ) : null}
      {next ? <Grounds grounds={next.grounds} /> : null}
      {atRisk ? <Grounds grounds={atRisk.lacking} /> : null}
    </section>
  );
}

function Grounds({ grounds }: { grounds: readonly (TrustGround & { isMet?: boolean })[] }) {
  const t = useTranslations("trustAdmin");
  const names = useTranslations("trust.grounds");
  return (
    <ul className="divide-y border-y text-sm tabular-nums">
      {grounds.map(({ isMet = false, ...ground }) => (
        <li key={ground.figure} className="flex items-baseline justify-between gap-3 py-2">
          <span>{names(ground.figure, { ...ground })}</span>
          <Badge tone={isMet ? "success" : "neutral"}>{t(isMet ? "met" : "unmet")}</Badge>
        </li>
      ))}
    </ul>
  );
}
