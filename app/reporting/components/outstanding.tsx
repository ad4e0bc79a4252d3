import { useTranslations } from "#app/ui/intl.tsx";
import type { LiabilityReport } from "../queries/find-liability-report.server.ts";
import { AgeTable } from "./age-table.tsx";
import { ExpiryTable } from "./expiry-table.tsx";
import { ReportSection } from "./report-section.tsx";
import { ReportTable } from "./report-table.tsx";
import { TierTable } from "./tier-table.tsx";

/** What is outstanding at the reporting date: by age, by month of expiry, by tier. */
export function Outstanding({ report }: { report: LiabilityReport }) {
  const t = useTranslations("reporting");
  return (
    <ReportSection id="outstanding" title={t("outstanding.title")} lead={t("outstanding.lead")}>
      <ReportTable title={t("outstanding.byAge")} name="age" report={report} columns="many">
        <AgeTable report={report} />
      </ReportTable>
      <div className="grid items-start gap-7 xl:grid-cols-2">
        <ReportTable title={t("expiry.title")} name="expiry" report={report}>
          <p className="mb-2 text-xs text-ink-faint">{t("expiry.lead")}</p>
          <ExpiryTable report={report} />
        </ReportTable>
        <ReportTable
          title={t("tiers.title")}
          report={report}
          {...(report.tiers ? { name: "tiers" } : {})}
        >
          <p className="mb-2 text-xs text-ink-faint">
            {report.tiers ? t("tiers.lead") : t("tiers.past")}
          </p>
          {report.tiers ? <TierTable tiers={report.tiers} /> : null}
        </ReportTable>
      </div>
    </ReportSection>
  );
}
