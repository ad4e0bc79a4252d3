import { Alert } from "#app/ui/alert.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import type { LiabilityReport } from "../queries/find-liability-report.server.ts";
import { minimumMonths } from "../rules/redemption-curve.ts";
import { BoundsTable } from "./bounds-table.tsx";
import { CurveTable } from "./curve-table.tsx";
import { ReportSection } from "./report-section.tsx";
import { ReportTable } from "./report-table.tsx";
import { useFigures } from "./use-figures.ts";

/** How breakage is estimated: the method in words, the rates it rests on, its bounds. */
export function Breakage({ report }: { report: LiabilityReport }) {
  const t = useTranslations("reporting.breakage");
  const { share } = useFigures(report.currency);
  const { curve, range } = report;
  return (
    <ReportSection id="breakage" title={t("title")} lead={t("lead")}>
      {curve.hasHistory ? null : (
        <Alert tone="warn" title={t("notEnough")}>
          <p>{t("notEnoughText", { needed: minimumMonths, months: curve.completeMonths })}</p>
        </Alert>
      )}
      <div className="measure grid gap-3 text-sm text-ink-soft">
        <p>{t("method")}</p>
        {curve.hasHistory ? (
          <p>
            {range.tail === "prudent" ? t("prudent") : t("trend", { rate: share(curve.trendRate) })}
          </p>
        ) : null}
      </div>
      <ReportTable title={t("bounds")} name="bounds" report={report}>
        <BoundsTable report={report} />
      </ReportTable>
      <ReportTable title={t("curve")} name="curve" report={report} columns="many">
        {curve.points.length > 0 ? (
          <CurveTable report={report} />
        ) : (
          <p className="text-sm text-ink-faint">{t("none")}</p>
        )}
      </ReportTable>
    </ReportSection>
  );
}
