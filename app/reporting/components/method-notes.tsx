import { useTranslations } from "#app/ui/intl.tsx";
import type { LiabilityReport } from "../queries/find-liability-report.server.ts";
import { ReportSection } from "./report-section.tsx";

/** The standard behind the figures and the decisions taken within it. */
export function MethodNotes({ report }: { report: LiabilityReport }) {
  const t = useTranslations("reporting.method");
  return (
    <ReportSection id="method" title={t("title")}>
      <ul className="measure grid list-disc gap-2 pl-5 text-sm text-ink-soft">
        <li>{t("standard")}</li>
        <li>{t("formula")}</li>
        <li>{t("rounding", { currency: report.currency })}</li>
        <li>{t("limits")}</li>
      </ul>
    </ReportSection>
  );
}
