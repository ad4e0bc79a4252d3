import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { lockOrder, type Order } from "../queries/find-order.server.ts";
import { appendOrderEvent } from "./append-order-event.server.ts";

export interface NewRefund {
  orderId: string;
  /** The shop's or provider's name of the refund. */
  externalId: string;
  /** This refund alone, or with `isTotal` everything refunded under this name so far. */
  amountMinor: number;
  isTotal?: boolean;
  reason: string | null;
  refundedAt: Temporal.Instant;
}

/** A refund with this number is known, with another amount. */
export class RefundDiffers extends DomainError {
  constructor() {
    super("refund-differs");
  }
}

/** The refunds together would exceed what was paid. */
export class RefundTooLarge extends DomainError {
  constructor(facts: { leftMinor: number; currency: string }) {
    super("refund-too-large", facts, 422);
  }
}

/**
 * Records a refund once. A running total (as Stripe reports it) only ever grows, so that late and
 * repeated reports change nothing; it is capped at what is left of the order.
 * Throws RefundDiffers, RefundTooLarge.
 */
export async function recordRefund(
  trx: Transaction<Database>,
  refund: NewRefund,
): Promise<{ order: Order; isRepeat: boolean }> {
  const order = (await lockOrder(trx, refund.orderId))!;
  const known = await trx
    .selectFrom("shopOrderRefund")
    .select("amountMinor")
    .where("orderId", "=", order.id)
    .where("externalId", "=", refund.externalId)
    .executeTakeFirst();
  const added = amountToAdd({ order, refund, knownMinor: known?.amountMinor ?? null });
  if (added === 0) return { order, isRepeat: true };
  await trx
    .insertInto("shopOrderRefund")
    .values({
      orderId: order.id,
      externalId: refund.externalId,
      amountMinor: added,
      reason: refund.reason,
      refundedAt: refund.refundedAt,
    })
    .onConflict((conflict) =>
      conflict.columns(["orderId", "externalId"]).doUpdateSet((eb) => ({
        amountMinor: eb("shopOrderRefund.amountMinor", "+", added),
        refundedAt: eb.ref("excluded.refundedAt"),
      })),
    )
    .execute();
  return { order: await addToOrder(trx, { order, added, refund }), isRepeat: false };
}

function amountToAdd({
  order,
  refund,
  knownMinor,
}: {
  order: Order;
  refund: NewRefund;
  knownMinor: number | null;
}): number {
  const leftMinor = order.totalMinor - order.refundedMinor;
  if (refund.isTotal)
    return Math.min(leftMinor, Math.max(0, refund.amountMinor - (knownMinor ?? 0)));
  if (knownMinor !== null) {
    if (knownMinor !== refund.amountMinor) throw new RefundDiffers();
    return 0;
  }
  if (refund.amountMinor > leftMinor)
    throw new RefundTooLarge({ leftMinor, currency: order.currency });
  return refund.amountMinor;
}

async function addToOrder(
  trx: Transaction<Database>,
  { order, added, refund }: { order: Order; added: number; refund: NewRefund },
): Promise<Order> {
  const refundedMinor = order.refundedMinor + added;
  await trx.updateTable("shopOrder").set({ refundedMinor }).where("id", "=", order.id).execute();
  await appendOrderEvent(trx, {
    name: "order.refunded",
    order,
    occurredAt: refund.refundedAt,
    payload: {
      externalId: order.externalId,
      refundedMinor,
      totalMinor: order.totalMinor,
      currency: order.currency,
    },
  });
  return { ...order, refundedMinor };
}
