import { lockOrder, type Order } from "#app/orders/queries/find-order.server.ts";
import { reversedMinor } from "#app/orders/rules/reversed-amount.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { findOrderDetails } from "../queries/find-order-details.server.ts";
import { asksForOrderDetails } from "../rules/earning/asks-for-order-details.ts";
import { factOfOrder } from "../rules/earning/order-fact.ts";
import type { MovedBy } from "./append-points-event.server.ts";
import { correctEarnings } from "./correct-earnings.server.ts";
import { earnByRules } from "./earn-by-rules.server.ts";

/**
 * Brings the points of an order to where they should be: credited once by every rule that was valid
 * when it was placed, less what its refunds take back. May run for any reason, in any order and any
 * number of times; an order without a member, or in another currency, earns nothing.
 */
export async function settleOrderPoints(
  trx: Transaction<Database>,
  { orderId, now }: { orderId: string; now: Temporal.Instant },
): Promise<void> {
  // The order's lock comes first: a refund booked meanwhile would otherwise be missed.
  const order = await lockOrder(trx, orderId);
  if (!order?.memberId || !order.paidAt) return;
  const { memberId } = order;
  const by: MovedBy = { kind: "shop", id: null, channel: order.source };
  const reversed = reversedMinor(order);
  if (reversed < order.totalMinor)
    await earnForOrder(trx, { order: { ...order, memberId }, by, now });
  if (reversed > 0 || order.disputedAt || order.restoredAt)
    await correctEarnings(trx, {
      memberId,
      source: { kind: "order", id: order.id },
      reversed,
      of: order.totalMinor,
      by,
      now,
    });
}

async function earnForOrder(
  trx: Transaction<Database>,
  { order, by, now }: { order: Order & { memberId: string }; by: MovedBy; now: Temporal.Instant },
): Promise<void> {
  await earnByRules(trx, {
    fact: factOfOrder(order, { lines: [], isFirst: false }),
    by,
    now,
    complete: async ({ rules, campaigns }) =>
      factOfOrder(
        order,
        [...rules, ...campaigns].some(asksForOrderDetails)
          ? await findOrderDetails(trx, order)
          : { lines: [], isFirst: false },
      ),
  });
}
