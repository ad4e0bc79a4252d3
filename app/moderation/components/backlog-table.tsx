import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#app/ui/table.tsx";

/** What came in and what was decided, day by day, so that a growing pile is seen early. */
export function BacklogTable({
  days,
  open,
  now,
}: {
  days: readonly { day: string; opened: number; decided: number }[];
  open: { count: number; oldestAt: string | null };
  now: string;
}) {
  const t = useTranslations("review.workload");
  const format = useFormatter();
  return (
    <section aria-labelledby="backlog">
      <SectionHeader
        id="backlog"
        title={t("backlog")}
        lead={t("waiting", {
          count: open.count,
          age: open.oldestAt ? format.relativeTime(new Date(open.oldestAt), new Date(now)) : "none",
        })}
      />
      <Table caption={t("backlog")}>
        <TableHead>
          <HeaderCell>{t("day")}</HeaderCell>
          <HeaderCell numeric>{t("opened")}</HeaderCell>
          <HeaderCell numeric>{t("decided")}</HeaderCell>
        </TableHead>
        <TableBody>
          {days.toReversed().map(({ day, opened, decided }) => (
            <Row key={day}>
              <Cell>
                {format.dateTime(new Date(`${day}T12:00:00Z`), {
                  day: "numeric",
                  month: "short",
                  weekday: "short",
                  timeZone: "UTC",
                })}
              </Cell>
              <Cell numeric>{format.number(opened)}</Cell>
              <Cell numeric>{format.number(decided)}</Cell>
            </Row>
          ))}
        </TableBody>
      </Table>
    </section>
  );
}
