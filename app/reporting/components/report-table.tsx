import { Download } from "lucide-react";
import type { ReactNode } from "react";
import { paths } from "#app/paths.ts";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import type { LiabilityReport } from "../queries/find-liability-report.server.ts";
import { queryOf } from "../rules/report-range.ts";

/** A table of the report under its name, with the link that takes it along as CSV. */
export function ReportTable({
  title,
  name,
  report,
  columns = "narrow",
  children,
}: {
  title: string;
  /** Its name among `liabilityTables`; without one there is nothing to take along. */
  name?: string;
  report: LiabilityReport;
  /** Figures in many columns stay on one line and move sideways where they do not fit. */
  columns?: "narrow" | "many";
  children: ReactNode;
}) {
  const t = useTranslations("reporting");
  return (
    <div className="min-w-0 break-inside-avoid-page">
      <div className="mb-1.5 flex min-h-8 items-center justify-between gap-4">
        <h3 className="text-sm font-semibold">{title}</h3>
        {name ? (
          <ButtonLink
            to={paths.adminLiabilityExport({ ...queryOf(report.range), table: name })}
            reloadDocument
            variant="quiet"
            size="small"
            className="print-hidden"
            aria-label={t("csvOf", { table: title })}
          >
            <Download aria-hidden="true" />
            {t("csv")}
          </ButtonLink>
        ) : null}
      </div>
      <div className={columns === "many" ? "whitespace-nowrap" : undefined}>{children}</div>
    </div>
  );
}
