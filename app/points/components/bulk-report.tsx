import { paths } from "#app/paths.ts";
import { Badge } from "#app/ui/badge.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#app/ui/table.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import type { listBulkGrantRows } from "../queries/find-bulk-grant.server.ts";

type BulkRow = Awaited<ReturnType<typeof listBulkGrantRows>>[number];

/** Every row with what became of it, and the whole as a file. */
export function BulkReport({
  id,
  rows,
  next,
}: {
  id: string;
  rows: readonly BulkRow[];
  next: number | null;
}) {
  const t = useTranslations("bulk");
  const format = useFormatter();
  return (
    <section aria-labelledby="rows">
      <SectionHeader
        id="rows"
        title={t("rows")}
        action={
          <TextLink reloadDocument to={paths.adminBulkGrantReport({ id })}>
            {t("csv")}
          </TextLink>
        }
      />
      <Table caption={t("rows")} narrow="stack">
        <TableHead>
          <HeaderCell>{t("column.member")}</HeaderCell>
          <HeaderCell>{t("column.named")}</HeaderCell>
          <HeaderCell numeric>{t("column.points")}</HeaderCell>
          <HeaderCell>{t("column.outcome")}</HeaderCell>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <Row key={row.rowNumber}>
              <Cell head>
                {row.number && row.displayName ? (
                  <TextLink to={paths.adminMember({ number: row.number })}>
                    {row.displayName}
                  </TextLink>
                ) : (
                  "–"
                )}
              </Cell>
              <Cell label={t("column.named")}>
                <span className="break-all">{row.namedAs}</span>
                {row.reason ? (
                  <span className="mt-1 block max-w-[40ch] text-xs text-ink-soft">
                    {row.reason}
                  </span>
                ) : null}
              </Cell>
              <Cell numeric label={t("column.points")}>
                {row.points === null ? "–" : format.number(row.points)}
              </Cell>
              <Cell label={t("column.outcome")}>
                <RowOutcome row={row} />
              </Cell>
            </Row>
          ))}
        </TableBody>
      </Table>
      <Pagination next={next ? paths.adminBulkGrant({ id, after: String(next) }) : undefined} />
    </section>
  );
}

function RowOutcome({ row }: { row: BulkRow }) {
  const t = useTranslations("bulk");
  if (row.problem) return <Badge tone="warn">{t(`problem.${row.problem as "unknown"}`)}</Badge>;
  if (row.outcome === "failed")
    return (
      <Badge tone="danger">
        {t(`failure.${row.failure === "account-closed" ? "closed" : "refused"}`)}
      </Badge>
    );
  if (row.outcome === "booked") return <Badge tone="success">{t("outcome.booked")}</Badge>;
  return <Badge>{t(row.outcome === "cancelled" ? "outcome.cancelled" : "outcome.open")}</Badge>;
}
