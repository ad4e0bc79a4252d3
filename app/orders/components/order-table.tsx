import { paths } from "#app/paths.ts";
import { Badge } from "#app/ui/badge.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#app/ui/table.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import type { listOrders } from "../queries/list-orders.server.ts";
import { majorAmount } from "../rules/money.ts";

type Orders = Awaited<ReturnType<typeof listOrders>>["orders"];

/** Orders with who bought them, as far as that is known. */
export function OrderTable({ orders }: { orders: Orders }) {
  const t = useTranslations("orders");
  const format = useFormatter();
  const money = (amountMinor: number, currency: string) =>
    format.number(majorAmount({ amountMinor, currency }), { style: "currency", currency });
  return (
    <Table caption={t("caption")} narrow="stack">
      <TableHead>
        <HeaderCell>{t("order")}</HeaderCell>
        <HeaderCell>{t("placed")}</HeaderCell>
        <HeaderCell>{t("customer")}</HeaderCell>
        <HeaderCell>{t("source")}</HeaderCell>
        <HeaderCell numeric>{t("total")}</HeaderCell>
        <HeaderCell numeric>{t("refunded")}</HeaderCell>
      </TableHead>
      <TableBody>
        {orders.map((order) => (
          <Row key={order.id}>
            <Cell head>
              <span className="break-all">{order.externalId}</span>
            </Cell>
            <Cell label={t("placed")}>
              {format.dateTime(new Date(order.placedAt), {
                dateStyle: "medium",
                timeStyle: "short",
              })}
            </Cell>
            <Cell label={t("customer")}>
              <Customer order={order} />
            </Cell>
            <Cell label={t("source")}>{t(`sources.${order.source as "api" | "stripe"}`)}</Cell>
            <Cell label={t("total")} numeric>
              {money(order.totalMinor, order.currency)}
            </Cell>
            <Cell label={t("refunded")} numeric>
              {order.refundedMinor > 0 ? money(order.refundedMinor, order.currency) : "–"}
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}

function Customer({ order }: { order: Orders[number] }) {
  const t = useTranslations("orders");
  if (order.memberNumber !== null)
    return (
      <TextLink to={paths.adminMember({ number: order.memberNumber })}>{order.memberName}</TextLink>
    );
  return (
    <span className="flex flex-wrap items-center gap-2">
      <span className="break-all">{order.customerEmail ?? order.customerName ?? t("unknown")}</span>
      <Badge tone="warn">{t("waiting")}</Badge>
    </span>
  );
}
