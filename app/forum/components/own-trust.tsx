import { Disclosure } from "#app/ui/disclosure.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import type { TrustStandingView } from "../queries/find-trust-standing.server.ts";
import type { ToldTrustChange } from "../queries/list-trust-changes.server.ts";
import { allowedOn, type PostingLimits } from "../rules/posting-limits.ts";
import { levelKeys } from "../rules/trust-level.ts";
import { TrustGaps } from "./trust-grounds.tsx";
import { TrustHistory } from "./trust-history.tsx";

/** How far somebody is trusted, what that allows, what is missing for more, and how it came about. */
export function OwnTrust({
  standing,
  changes,
  limits,
}: {
  standing: TrustStandingView;
  changes: readonly ToldTrustChange[];
  limits: PostingLimits;
}) {
  const t = useTranslations("trust");
  const { level, since, next, atRisk, days } = standing;
  return (
    <section aria-labelledby="trust" className="mb-9 grid gap-3 rounded-card border bg-surface p-5">
      <div>
        <h2 id="trust" className="text-xs font-medium text-ink-faint">
          {t("title")}
        </h2>
        <p className="flex flex-wrap items-baseline gap-x-3">
          <span className="display text-xl">{t(`levels.${levelKeys[level]}`)}</span>
          {since && level > 0 ? (
            <span className="text-xs text-ink-faint">{t("since", { date: new Date(since) })}</span>
          ) : null}
        </p>
      </div>
      <p className="text-sm text-ink-soft">
        {t(`gives.${levelKeys[level]}`, allowedOn(level, limits))}
      </p>
      {atRisk ? <AtRisk atRisk={atRisk} days={days} /> : null}
      {next ? <NextLevel next={next} days={days} /> : null}
      {changes.length ? (
        <Disclosure summary={t("history")}>
          <TrustHistory changes={changes} />
        </Disclosure>
      ) : null}
    </section>
  );
}

function NextLevel({
  next: { level, grounds },
  days,
}: {
  next: NonNullable<TrustStandingView["next"]>;
  days: number;
}) {
  const t = useTranslations("trust");
  const name = t(`levels.${levelKeys[level]}`);
  const gaps = grounds.filter(({ isMet }) => !isMet);
  if (gaps.length === 0)
    return <p className="text-sm font-semibold">{t("nextReached", { level: name })}</p>;
  return (
    <div className="grid gap-1.5">
      <h3 className="text-sm font-semibold">{t("next", { level: name })}</h3>
      <TrustGaps gaps={gaps} days={days} />
    </div>
  );
}

function AtRisk({
  atRisk: { lacking, safeUntil },
  days,
}: {
  atRisk: NonNullable<TrustStandingView["atRisk"]>;
  days: number;
}) {
  const t = useTranslations("trust");
  return (
    <div className="grid gap-1.5">
      <h3 className="text-sm font-semibold">{t("atRisk", { level: t("levels.regular") })}</h3>
      <p className="text-sm text-ink-soft">
        {safeUntil
          ? t("atRiskLead", { days, date: new Date(safeUntil) })
          : t("atRiskNow", { days })}
      </p>
      <TrustGaps gaps={lacking} days={days} />
    </div>
  );
}
