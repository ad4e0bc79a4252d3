import { useTranslations } from "#app/ui/intl.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#app/ui/table.tsx";
import type { LiabilityReport } from "../queries/find-liability-report.server.ts";
import { useFigures } from "./use-figures.ts";

type Figures = Omit<LiabilityReport["liability"]["byAge"][number], "band">;

/** Points by the time since they were earned, with their part of the liability. */
export function AgeTable({ report }: { report: LiabilityReport }) {
  const t = useTranslations("reporting.outstanding");
  const { points, money } = useFigures(report.currency);
  const { byAge } = report.liability;
  const columns = {
    pending: points,
    available: points,
    held: points,
    points,
    expectedPoints: points,
    valueMinor: money,
    liabilityMinor: money,
  } satisfies Record<keyof Figures, (amount: number) => string>;
  const names = {
    pending: t("pending"),
    available: t("available"),
    held: t("held"),
    points: t("points"),
    expectedPoints: t("expected"),
    valueMinor: t("value"),
    liabilityMinor: t("liability"),
  };
  const keys = Object.keys(columns) as (keyof Figures)[];
  const sum = (key: keyof Figures) => byAge.reduce((total, row) => total + row[key], 0);
  return (
    <Table caption={t("byAge")}>
      <TableHead>
        <HeaderCell>{t("band")}</HeaderCell>
        {keys.map((key) => (
          <HeaderCell key={key} numeric>
            {names[key]}
          </HeaderCell>
        ))}
      </TableHead>
      <TableBody>
        {byAge.map((row) => (
          <Row key={row.band}>
            <Cell head>{t("bands", { band: String(row.band) })}</Cell>
            {keys.map((key) => (
              <Cell key={key} numeric>
                {columns[key](row[key])}
              </Cell>
            ))}
          </Row>
        ))}
        <Row>
          <Cell head>{t("total")}</Cell>
          {keys.map((key) => (
            <Cell key={key} numeric>
              <strong className="font-semibold text-ink">{columns[key](sum(key))}</strong>
            </Cell>
          ))}
        </Row>
      </TableBody>
    </Table>
  );
}
