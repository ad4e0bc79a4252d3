import { Check, Minus } from "lucide-react";
import { Badge } from "#app/ui/badge.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";
import type { PhaseView } from "../queries/find-phase-view.server.ts";
import type { Criterion } from "../rules/phase-criteria.ts";

/** Where the relationship stands, what keeps it there, and what of the next phase is met or missing. */
export function MemberPhase({ view }: { view: PhaseView }) {
  const t = useTranslations("relationships.phase");
  const { phase, since, atRiskSince, keeping, next } = view;
  return (
    <section aria-labelledby="phase">
      <SectionHeader
        id="phase"
        title={t("title")}
        lead={since ? t("since", { date: new Date(since) }) : t("notYet")}
      />
      <p className="flex flex-wrap items-center gap-2 font-semibold">
        {t(`names.${phase}`)}
        {atRiskSince ? <Badge tone="warn">{t("atRisk")}</Badge> : null}
      </p>
      {atRiskSince ? (
        <p className="mt-1 text-xs text-ink-soft">
          {t("atRiskText", { date: new Date(atRiskSince), percent: view.alivePercent ?? 0 })}
        </p>
      ) : null}
      {keeping.length > 0 ? <Criteria title={t("keeping")} criteria={keeping} /> : null}
      {next?.ways.map((way, index) => (
        <Criteria
          key={way.map(({ name }) => name).join()}
          title={index === 0 ? t("next", { phase: t(`names.${next.phase}`) }) : t("otherwise")}
          criteria={way}
        />
      ))}
    </section>
  );
}

function Criteria({ title, criteria }: { title: string; criteria: readonly Criterion[] }) {
  const t = useTranslations("relationships.phase");
  const format = useFormatter();
  const told = ({ name, have, need }: Criterion) =>
    have === null
      ? t(`never.${name as "alive"}`, { need: String(need) })
      : t(`criteria.${name}`, { have: format.number(have), days: have, need: String(need) });
  return (
    <div className="mt-3">
      <h3 className="text-xs font-medium text-ink-faint">{title}</h3>
      <ul className="mt-1 grid gap-1 text-xs">
        {criteria.map((criterion) => {
          const Icon = criterion.isMet ? Check : Minus;
          return (
            <li key={criterion.name} className="flex items-start gap-2">
              <Icon
                aria-hidden="true"
                className={
                  criterion.isMet
                    ? "mt-0.5 size-3.5 text-success"
                    : "mt-0.5 size-3.5 text-ink-faint"
                }
              />
              <span className={criterion.isMet ? "text-ink" : "text-ink-soft"}>
                {told(criterion)}
                <span className="sr-only"> {t(criterion.isMet ? "met" : "missing")}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
