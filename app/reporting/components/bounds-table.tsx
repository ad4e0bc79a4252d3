import { useTranslations } from "#app/ui/intl.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#app/ui/table.tsx";
import type { LiabilityReport } from "../queries/find-liability-report.server.ts";
import { useFigures } from "./use-figures.ts";

/** The liability under each assumption about what no cohort has lived through yet. */
export function BoundsTable({ report }: { report: LiabilityReport }) {
  const t = useTranslations("reporting.breakage");
  const { points, money, share } = useFigures(report.currency);
  return (
    <Table caption={t("bounds")} narrow="stack">
      <TableHead>
        <HeaderCell>{t("assumption")}</HeaderCell>
        <HeaderCell numeric>{t("expected")}</HeaderCell>
        <HeaderCell numeric>{t("points")}</HeaderCell>
        <HeaderCell numeric>{t("breakage")}</HeaderCell>
        <HeaderCell numeric>{t("liability")}</HeaderCell>
      </TableHead>
      <TableBody>
        {report.bounds.map(({ tail, ...bound }) => {
          const assumption = t("tails", { tail });
          return (
            <Row key={tail}>
              <Cell head>
                {tail === report.range.tail ? t("chosen", { assumption }) : assumption}
              </Cell>
              <Cell numeric label={t("expected")}>
                {share(bound.rate)}
              </Cell>
              <Cell numeric label={t("points")}>
                {points(bound.breakagePoints)}
              </Cell>
              <Cell numeric label={t("breakage")}>
                {money(bound.breakageMinor)}
              </Cell>
              <Cell numeric label={t("liability")}>
                {money(bound.liabilityMinor)}
              </Cell>
            </Row>
          );
        })}
      </TableBody>
    </Table>
  );
}
