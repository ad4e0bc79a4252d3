import { useTranslations } from "#app/ui/intl.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#app/ui/table.tsx";
import type { LiabilityReport } from "../queries/find-liability-report.server.ts";
import { useFigures } from "./use-figures.ts";

/** What was observed at each age, from which every expectation is made. */
export function CurveTable({ report }: { report: LiabilityReport }) {
  const t = useTranslations("reporting.breakage");
  const { points, share } = useFigures(report.currency);
  const columns = ["cohorts", "exposed", "redeemed", "expired"] as const;
  return (
    <Table caption={t("curve")}>
      <TableHead>
        <HeaderCell>{t("age")}</HeaderCell>
        {columns.map((column) => (
          <HeaderCell key={column} numeric>
            {t(column)}
          </HeaderCell>
        ))}
        <HeaderCell numeric>{t("rate")}</HeaderCell>
        <HeaderCell numeric>{t("expiryRate")}</HeaderCell>
      </TableHead>
      <TableBody>
        {report.curve.points.map((point) => (
          <Row key={point.age}>
            <Cell head>{point.age}</Cell>
            {columns.map((column) => (
              <Cell key={column} numeric>
                {points(point[column])}
              </Cell>
            ))}
            <Cell numeric>{share(point.redemptionRate)}</Cell>
            <Cell numeric>{share(point.expiryRate)}</Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}
