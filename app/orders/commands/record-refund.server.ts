import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { lockOrder, type Order, type OrderSource } from "../queries/find-order.server.ts";
import { sumOfSources } from "../rules/reversed-amount.ts";
import { appendOrderEvent } from "./append-order-event.server.ts";

export interface NewRefund {
  orderId: string;
  /** Who tells of it: the shop (api) or the payment provider (stripe). */
  source: OrderSource;
  /** The shop's or provider's name of the refund. */
  externalId: string;
  /** This refund alone, or with `isTotal` everything refunded under this name. */
  amountMinor: number;
  /** `so-far`: told some time, only a larger one is news; `current`: true now, also if it is less. */
  isTotal?: "so-far" | "current";
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
 * Records a refund once. A total that was told some time only ever grows, so that late and repeated
 * reports change nothing; one that is true now may also shrink, where a bank sent a refund back. Shop and payment provider may both tell of one refund: the order's
 * total is the larger of what each says. Throws RefundDiffers, RefundTooLarge.
 */
export async function recordRefund(
  trx: Transaction<Database>,
  refund: NewRefund,
): Promise<{ order: Order; isRepeat: boolean }> {
  const order = (await lockOrder(trx, refund.orderId))!;
  const known = await trx
    .selectFrom("shopOrderRefund")
    .select(["source", "externalId", "amountMinor"])
    .where("orderId", "=", order.id)
    .execute();
  const sameSource = known.filter(({ source }) => source === refund.source);
  const amountMinor = amountToKeep({ order, refund, known: sameSource });
  if (amountMinor === null) return { order, isRepeat: true };
  await keep(trx, refund, amountMinor);
  const { source, externalId, refundedAt } = refund;
  const others = known.filter((one) => one.source !== source || one.externalId !== externalId);
  const refundedMinor = sumOfSources([...others, { source, amountMinor }], order.totalMinor);
  if (refundedMinor === order.refundedMinor) return { order, isRepeat: false };
  return { order: await tellTotal(trx, { order, refundedMinor, refundedAt }), isRepeat: false };
}

async function keep(
  trx: Transaction<Database>,
  { orderId, source, externalId, reason, refundedAt }: NewRefund,
  amountMinor: number,
): Promise<void> {
  if (amountMinor === 0) {
    await trx
      .deleteFrom("shopOrderRefund")
      .where("orderId", "=", orderId)
      .where("source", "=", source)
      .where("externalId", "=", externalId)
      .execute();
    return;
  }
  await trx
    .insertInto("shopOrderRefund")
    .values({ orderId, source, externalId, amountMinor, reason, refundedAt })
    .onConflict((conflict) =>
      conflict
        .columns(["orderId", "source", "externalId"])
        .doUpdateSet({ amountMinor, refundedAt }),
    )
    .execute();
}

/** What is stored of the refund from now on, 0 where it is gone; null where it is known. */
function amountToKeep({
  order,
  refund,
  known,
}: {
  order: Order;
  refund: NewRefund;
  known: { externalId: string; amountMinor: number }[];
}): number | null {
  const same = known.find(({ externalId }) => externalId === refund.externalId);
  if (refund.isTotal) {
    const before = same?.amountMinor ?? 0;
    const isNews =
      refund.isTotal === "current" ? refund.amountMinor !== before : refund.amountMinor > before;
    return isNews ? refund.amountMinor : null;
  }
  if (same) {
    if (same.amountMinor !== refund.amountMinor) throw new RefundDiffers();
    return null;
  }
  const leftMinor = order.totalMinor - known.reduce((sum, one) => sum + one.amountMinor, 0);
  if (refund.amountMinor > leftMinor)
    throw new RefundTooLarge({ leftMinor, currency: order.currency });
  return refund.amountMinor;
}

async function tellTotal(
  trx: Transaction<Database>,
  {
    order,
    refundedMinor,
    refundedAt,
  }: { order: Order; refundedMinor: number; refundedAt: Temporal.Instant },
): Promise<Order> {
  const restoredAt = refundedMinor < order.refundedMinor ? refundedAt.toString() : order.restoredAt;
  await trx
    .updateTable("shopOrder")
    .set({ refundedMinor, restoredAt })
    .where("id", "=", order.id)
    .execute();
  await appendOrderEvent(trx, {
    name: "order.refunded",
    order,
    occurredAt: refundedAt,
    payload: {
      externalId: order.externalId,
      refundedMinor,
      totalMinor: order.totalMinor,
      currency: order.currency,
    },
  });
  return { ...order, refundedMinor, restoredAt };
}
