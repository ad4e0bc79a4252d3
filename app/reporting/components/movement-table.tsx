import { useTranslations } from "#app/ui/intl.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#app/ui/table.tsx";
import type { MoneyMovement } from "../rules/movements-in-money.ts";
import { useFigures } from "./use-figures.ts";

const columns = ["opening", "issued", "redeemed", "expired", "adjusted", "closing"] as const;

/** A row for every month and one for all of them; `write` puts a number into points or money. */
export function MovementTable({
  caption,
  movements,
  total,
  write,
}: {
  caption: string;
  movements: readonly MoneyMovement[];
  total: Omit<MoneyMovement, "month">;
  write: (amount: number) => string;
}) {
  const t = useTranslations("reporting.movements");
  const { month } = useFigures("EUR");
  const rows = [
    ...movements.map((movement) => ({ ...movement, name: month(movement.month) })),
    { ...total, month: "total", name: t("total") },
  ];
  return (
    <Table caption={caption}>
      <TableHead>
        <HeaderCell>{t("month")}</HeaderCell>
        {columns.map((column) => (
          <HeaderCell key={column} numeric>
            {t(column)}
          </HeaderCell>
        ))}
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <Row key={row.month}>
            <Cell head>{row.name}</Cell>
            {columns.map((column) => (
              <Cell key={column} numeric>
                <Figure strong={row.month === "total" || column === "closing"}>
                  {write(row[column])}
                </Figure>
              </Cell>
            ))}
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}

function Figure({ strong, children }: { strong: boolean; children: string }) {
  return strong ? <strong className="font-semibold text-ink">{children}</strong> : children;
}
