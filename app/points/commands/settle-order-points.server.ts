import { lockOrder, type Order } from "#app/orders/queries/find-order.server.ts";
import { reversedMinor } from "#app/orders/rules/reversed-amount.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { findProgramme } from "../queries/find-programme.server.ts";
import {
  type EarningRuleVersion,
  listEarningRulesAt,
} from "../queries/list-earning-rules.server.ts";
import { pointsForAmount } from "../rules/earn.ts";
import { activationOf, expiryOf } from "../rules/expiry.ts";
import type { Programme } from "../rules/programme.ts";
import { correctEarnings } from "./correct-earnings.server.ts";
import { earnPoints } from "./earn-points.server.ts";

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
  const programme = await findProgramme(trx);
  const source = { kind: "order", id: order.id };
  const reversed = reversedMinor(order);
  if (order.currency === programme.currency && reversed < order.totalMinor) {
    const placedAt = Temporal.Instant.from(order.placedAt);
    for (const rule of await listEarningRulesAt(trx, { trigger: "order-paid", at: placedAt }))
      await earnByRule(trx, { order, memberId: order.memberId, rule, programme, now });
  }
  if (reversed > 0 || order.disputedAt)
    await correctEarnings(trx, {
      memberId: order.memberId,
      source,
      reversed,
      of: order.totalMinor,
      by: { kind: "shop", id: null, channel: order.source },
      now,
    });
}

async function earnByRule(
  trx: Transaction<Database>,
  {
    order,
    memberId,
    rule,
    programme,
    now,
  }: {
    order: Order;
    memberId: string;
    rule: EarningRuleVersion;
    programme: Programme;
    now: Temporal.Instant;
  },
): Promise<void> {
  const { definition } = rule;
  const { timeZone, rounding } = programme;
  const points = pointsForAmount({
    amountMinor: order.pointsBasisMinor,
    currency: order.currency,
    perCurrencyUnit: definition.amount.perCurrencyUnit,
    rounding,
  });
  if (points === 0) return;
  const paidAt = Temporal.Instant.from(order.paidAt ?? order.placedAt);
  const delayDays = definition.delayDays ?? programme.pendingDays;
  const activatesAt = activationOf({ paidAt, delayDays, timeZone, now });
  const months =
    definition.expiresAfterMonths === undefined
      ? programme.expiryMonths
      : definition.expiresAfterMonths;
  await earnPoints(trx, {
    memberId,
    points,
    naturalKey: `earn:order:${order.id}:${rule.id}`,
    source: { kind: "order", id: order.id },
    rule: { id: rule.id, version: rule.version },
    earnedAt: paidAt,
    activatesAt,
    expiresAt: expiryOf({ activatesAt, months, timeZone }),
    facts: { orderPlacedAt: order.placedAt },
    by: { kind: "shop", id: null, channel: order.source },
    now,
  });
}
