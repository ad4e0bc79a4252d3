import { EmptyState } from "#app/ui/empty-state.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import type { LiabilityReport } from "../queries/find-liability-report.server.ts";
import { CohortTable } from "./cohort-table.tsx";
import { ReportSection } from "./report-section.tsx";
import { ReportTable } from "./report-table.tsx";
import { TriangleChart } from "./triangle-chart.tsx";
import { TriangleTable } from "./triangle-table.tsx";

/** What became of the points of each period of earning, and how fast they were redeemed. */
export function Cohorts({ report }: { report: LiabilityReport }) {
  const t = useTranslations("reporting.cohorts");
  if (report.cohorts.length === 0)
    return (
      <ReportSection id="cohorts" title={t("title")} lead={t("lead")}>
        <EmptyState title={t("none")}>{t("noneText")}</EmptyState>
      </ReportSection>
    );
  const by = report.range.cohortLength === 3 ? "quarter" : "month";
  return (
    <ReportSection id="cohorts" title={t("title")} lead={t("lead")}>
      <ReportTable title={t("table")} name="cohorts" report={report} columns="many">
        <CohortTable report={report} />
        <p className="mt-3 text-xs whitespace-normal text-ink-faint">{t("rateHint")}</p>
      </ReportTable>
      <TriangleChart report={report} />
      <ReportTable title={t("triangle")} name="triangle" report={report} columns="many">
        <p className="measure mb-2 text-xs whitespace-normal text-ink-faint">
          {t("triangleLead", { by })}
        </p>
        <TriangleTable report={report} />
      </ReportTable>
    </ReportSection>
  );
}
