import { majorAmount } from "#app/orders/rules/money.ts";
import { Card } from "#app/ui/card.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";
import { StatNumber } from "#app/ui/stat-number.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#app/ui/table.tsx";
import type { CampaignResult } from "../queries/find-campaign-result.server.ts";

/** What a campaign gave, and the orders beside those right before it. */
export function CampaignResultView({ result }: { result: CampaignResult | null }) {
  const t = useTranslations("earningEditor.campaigns");
  const format = useFormatter();
  if (!result) return <p className="mb-8 text-sm text-ink-soft">{t("notStarted")}</p>;
  const { points, members, costMinor, currency, days, during, before } = result;
  const money = (amountMinor: number) =>
    format.number(majorAmount({ amountMinor, currency }), { style: "currency", currency });
  const number = (value: number) => format.number(value);
  const change = (now: number, was: number) =>
    was === 0
      ? "–"
      : format.number(now / was - 1, {
          style: "percent",
          signDisplay: "exceptZero",
          maximumFractionDigits: 0,
        });
  const rows = [
    { label: t("orders"), now: during.orders, was: before.orders, show: number },
    { label: t("buyers"), now: during.buyers, was: before.buyers, show: number },
    { label: t("revenue"), now: during.revenueMinor, was: before.revenueMinor, show: money },
  ];
  return (
    <Card as="section" aria-labelledby="campaign-result" className="mb-8">
      <SectionHeader id="campaign-result" title={t("result")} lead={t("resultLead")} />
      <div className="mb-6 grid gap-5 sm:grid-cols-3">
        <StatNumber label={t("given")} value={number(points)} hint={t("toMembers", { members })} />
        <StatNumber label={t("cost")} value={money(costMinor)} />
        <StatNumber label={t("period")} value={t("days", { days })} />
      </div>
      <Table caption={t("result")} narrow="stack">
        <TableHead>
          <HeaderCell>{t("period")}</HeaderCell>
          <HeaderCell numeric>{t("before")}</HeaderCell>
          <HeaderCell numeric>{t("during")}</HeaderCell>
          <HeaderCell numeric>{t("change")}</HeaderCell>
        </TableHead>
        <TableBody>
          {rows.map(({ label, now, was, show }) => (
            <Row key={label}>
              <Cell head>{label}</Cell>
              <Cell label={t("before")} numeric>
                {show(was)}
              </Cell>
              <Cell label={t("during")} numeric>
                {show(now)}
              </Cell>
              <Cell label={t("change")} numeric>
                {change(now, was)}
              </Cell>
            </Row>
          ))}
        </TableBody>
      </Table>
    </Card>
  );
}
