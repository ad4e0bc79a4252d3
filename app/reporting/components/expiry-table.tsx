import { useTranslations } from "#app/ui/intl.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#app/ui/table.tsx";
import type { LiabilityReport } from "../queries/find-liability-report.server.ts";
import { useFigures } from "./use-figures.ts";

/** Points by the last month in which they can be used. */
export function ExpiryTable({ report }: { report: LiabilityReport }) {
  const t = useTranslations("reporting.expiry");
  const { points, share, longMonth } = useFigures(report.currency);
  const { expiries } = report;
  if (expiries.length === 0) return <p className="text-sm text-ink-faint">{t("none")}</p>;
  const total = expiries.reduce((sum, expiry) => sum + expiry.points, 0);
  return (
    <Table caption={t("title")}>
      <TableHead>
        <HeaderCell>{t("month")}</HeaderCell>
        <HeaderCell numeric>{t("points")}</HeaderCell>
        <HeaderCell numeric>{t("share")}</HeaderCell>
      </TableHead>
      <TableBody>
        {expiries.map((expiry) => (
          <Row key={expiry.month}>
            <Cell head>{expiry.month === null ? t("never") : longMonth(expiry.month)}</Cell>
            <Cell numeric>{points(expiry.points)}</Cell>
            <Cell numeric>{share(total > 0 ? expiry.points / total : null)}</Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}
