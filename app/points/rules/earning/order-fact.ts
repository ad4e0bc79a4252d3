import type { EarningFact, Purchase } from "./fact.ts";

/** An order as earning sees it: counted by the rules of the day it was placed. */
export function factOfOrder(
  order: {
    id: string;
    source: string;
    memberId: string;
    currency: string;
    pointsBasisMinor: number;
    placedAt: string;
    paidAt: string | null;
  },
  { lines, isFirst }: Pick<Purchase, "lines" | "isFirst">,
): EarningFact {
  return {
    trigger: "order-paid",
    memberId: order.memberId,
    key: `order:${order.id}`,
    source: { kind: "order", id: order.id },
    at: Temporal.Instant.from(order.placedAt),
    earnedAt: Temporal.Instant.from(order.paidAt ?? order.placedAt),
    channel: order.source,
    purchase: { basisMinor: order.pointsBasisMinor, currency: order.currency, lines, isFirst },
    story: { orderPlacedAt: order.placedAt },
  };
}
