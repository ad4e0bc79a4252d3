import { Card } from "#app/ui/card.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";
import { StatNumber } from "#app/ui/stat-number.tsx";
import type { LiabilityReport } from "../queries/find-liability-report.server.ts";
import { Reconciliation } from "./reconciliation.tsx";
import { useFigures } from "./use-figures.ts";

/** The four figures of the balance sheet, and whether they agree with the ledger. */
export function Figures({ report }: { report: LiabilityReport }) {
  const t = useTranslations("reporting.figures");
  const at = useTranslations("reporting.asOf");
  const { points, money, share, longMonth } = useFigures(report.currency);
  const { liability, price, range } = report;
  const month = longMonth(range.at.month);
  return (
    <section aria-labelledby="figures">
      <SectionHeader
        id="figures"
        title={t("title")}
        lead={
          <>
            {range.at.isComplete ? at("complete", { month }) : at("running", { month })}{" "}
            {at("zone", { zone: report.timeZone, points: price.points, money: money(price.minor) })}
          </>
        }
      />
      <Card>
        <div className="grid gap-x-6 gap-y-7 sm:grid-cols-2 xl:grid-cols-4">
          <StatNumber
            label={t("points")}
            value={points(liability.points)}
            hint={t("pointsHint", { money: money(liability.valueMinor) })}
          />
          <StatNumber label={t("rate")} value={share(liability.rate)} hint={t("rateHint")} />
          <StatNumber
            label={t("breakage")}
            value={money(liability.breakageMinor)}
            hint={t("breakageHint", { points: liability.breakagePoints })}
          />
          <StatNumber
            label={t("liability")}
            value={money(liability.liabilityMinor)}
            hint={t("liabilityHint")}
          />
        </div>
      </Card>
      <div className="mt-4">
        <Reconciliation report={report} />
      </div>
    </section>
  );
}
