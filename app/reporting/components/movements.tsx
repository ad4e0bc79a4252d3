import { useTranslations } from "#app/ui/intl.tsx";
import type { LiabilityReport } from "../queries/find-liability-report.server.ts";
import { totalMovement } from "../rules/movements-in-money.ts";
import { MovementChart } from "./movement-chart.tsx";
import { MovementTable } from "./movement-table.tsx";
import { OutstandingChart } from "./outstanding-chart.tsx";
import { ReportSection } from "./report-section.tsx";
import { ReportTable } from "./report-table.tsx";
import { useFigures } from "./use-figures.ts";

/** How the outstanding points changed, as pictures and as tables in points and in money. */
export function Movements({ report }: { report: LiabilityReport }) {
  const t = useTranslations("reporting.movements");
  const { points, money } = useFigures(report.currency);
  const inMoney = t("inMoney", { currency: report.currency });
  const details = sumDetails(report.movements);
  return (
    <ReportSection id="movements" title={t("title")} lead={t("lead")}>
      <div className="grid gap-7 xl:grid-cols-2">
        <OutstandingChart report={report} />
        <MovementChart report={report} />
      </div>
      <ReportTable title={t("inPoints")} name="movements" report={report} columns="many">
        <MovementTable
          caption={t("inPoints")}
          movements={report.movements}
          total={report.total}
          write={points}
        />
        <p className="measure mt-3 text-xs whitespace-normal text-ink-faint">
          {t("details", {
            earned: details.earned,
            granted: details.granted,
            spent: 0 - details.spent,
            returned: details.returned,
            takenBack: 0 - details.takenBack,
            other: details.otherAdjustments,
          })}{" "}
          {t("rules")}
        </p>
      </ReportTable>
      <ReportTable title={inMoney} name="movements" report={report} columns="many">
        <MovementTable
          caption={inMoney}
          movements={report.inMoney}
          total={totalMovement(report.inMoney)}
          write={money}
        />
      </ReportTable>
    </ReportSection>
  );
}

function sumDetails(movements: LiabilityReport["movements"]) {
  const sum = { earned: 0, granted: 0, spent: 0, returned: 0, takenBack: 0, otherAdjustments: 0 };
  for (const { details } of movements)
    for (const name of Object.keys(sum) as (keyof typeof sum)[]) sum[name] += details[name];
  return sum;
}
