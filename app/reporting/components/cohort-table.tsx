import { useTranslations } from "#app/ui/intl.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#app/ui/table.tsx";
import type { LiabilityReport } from "../queries/find-liability-report.server.ts";
import { useCohortName } from "./use-cohort-name.ts";
import { useFigures } from "./use-figures.ts";

const columns = ["earned", "takenBack", "redeemed", "expired", "outstanding"] as const;

/** A row for every cohort: what was earned, and where it is now. */
export function CohortTable({ report }: { report: LiabilityReport }) {
  const t = useTranslations("reporting.cohorts");
  const { points, share } = useFigures(report.currency);
  const nameOf = useCohortName(report);
  return (
    <Table caption={t("table")}>
      <TableHead>
        <HeaderCell>{t("cohort")}</HeaderCell>
        {columns.map((column) => (
          <HeaderCell key={column} numeric>
            {t(column)}
          </HeaderCell>
        ))}
        <HeaderCell numeric>{t("rate")}</HeaderCell>
      </TableHead>
      <TableBody>
        {report.cohorts.map((cohort) => (
          <Row key={cohort.month}>
            <Cell head>{nameOf(cohort.month)}</Cell>
            {columns.map((column) => (
              <Cell key={column} numeric>
                {points(cohort[column])}
              </Cell>
            ))}
            <Cell numeric>
              <strong className="font-semibold text-ink">{share(cohort.redemptionRate)}</strong>
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}
