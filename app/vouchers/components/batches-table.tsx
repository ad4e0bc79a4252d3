import { paths } from "#app/paths.ts";
import { Badge } from "#app/ui/badge.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#app/ui/table.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import type { listBatches } from "../queries/find-batch.server.ts";
import type { BatchState } from "../rules/batch.ts";

type Listed = Awaited<ReturnType<typeof listBatches>>[number];

export function BatchesTable({ batches }: { batches: readonly Listed[] }) {
  const t = useTranslations("voucherCampaigns.batch");
  const format = useFormatter();
  if (batches.length === 0) return null;
  return (
    <section aria-labelledby="batches">
      <SectionHeader id="batches" title={t("list")} />
      <Table caption={t("list")} narrow="stack">
        <TableHead>
          <HeaderCell>{t("name")}</HeaderCell>
          <HeaderCell>{t("column.state")}</HeaderCell>
          <HeaderCell>{t("column.for")}</HeaderCell>
          <HeaderCell numeric>{t("column.made")}</HeaderCell>
          <HeaderCell>{t("column.by")}</HeaderCell>
        </TableHead>
        <TableBody>
          {batches.map((batch) => (
            <Row key={batch.id}>
              <Cell head>
                <TextLink to={paths.adminVoucherBatch(batch)}>{batch.name}</TextLink>
              </Cell>
              <Cell label={t("column.state")}>
                <BatchBadge state={batch.state} />
              </Cell>
              <Cell label={t("column.for")}>
                {batch.isForSegment ? (batch.segmentName ?? t("goneSegment")) : t("forExport")}
              </Cell>
              <Cell numeric label={t("column.made")}>
                {format.number(batch.made)}
              </Cell>
              <Cell label={t("column.by")}>
                {t("madeBy", {
                  name: batch.makerName,
                  date: format.dateTime(new Date(batch.createdAt), { dateStyle: "medium" }),
                })}
              </Cell>
            </Row>
          ))}
        </TableBody>
      </Table>
    </section>
  );
}

export function BatchBadge({ state }: { state: BatchState }) {
  const t = useTranslations("voucherCampaigns.batch.state");
  return <Badge tone={tones[state]}>{t(state)}</Badge>;
}

const tones = {
  running: "accent",
  finished: "success",
  cancelled: "neutral",
  withdrawing: "warn",
  withdrawn: "danger",
} as const;
