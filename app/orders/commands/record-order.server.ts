import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { findBasisSettings } from "../queries/find-basis-settings.server.ts";
import { findBuyer } from "../queries/find-buyer.server.ts";
import {
  findOrderById,
  findOrderOfFact,
  type Order,
  type OrderSource,
  orderColumns,
  withSource,
} from "../queries/find-order.server.ts";
import { pointsBasis } from "../rules/points-basis.ts";
import { appendOrderEvent } from "./append-order-event.server.ts";
import { applyWaitingReversals } from "./apply-waiting-reversals.server.ts";
import { lockFacts } from "./lock-facts.server.ts";

/** A paid order as its shop reports it; amounts in minor units of the currency. */
export interface NewOrder {
  source: OrderSource;
  externalId: string;
  customer: { email: string | null; externalId: string | null; name: string | null };
  currency: string;
  /** All of it, with tax and shipping. */
  totalMinor: number;
  taxMinor: number;
  shippingMinor: number;
  paidWithBalanceMinor: number;
  /** The payment provider's name of the payment; one payment is one order. */
  paymentReference: string | null;
  placedAt: Temporal.Instant;
  paidAt: Temporal.Instant;
  lines: {
    sku: string;
    name: string;
    category: string | null;
    quantity: number;
    unitAmountMinor: number;
  }[];
}

/** An order with this number (or payment) is known, with other contents. */
export class OrderDiffers extends DomainError {
  constructor(facts: { field: string }) {
    super("order-differs", facts);
  }
}

/**
 * Records an order once, whoever reports it and however often, and finds its member; without one it
 * waits. Refunds told before it are applied. Throws OrderDiffers.
 */
export async function recordOrder(
  trx: Transaction<Database>,
  { order, now }: { order: NewOrder; now: Temporal.Instant },
): Promise<{ order: Order; isRepeat: boolean }> {
  const { source, externalId, paymentReference, customer } = order;
  await lockFacts(trx, {
    order: `${source}:${externalId}`,
    payment: paymentReference,
    address: customer.email,
  });
  const known = await findKnown(trx, order);
  if (known) return { order: known, isRepeat: true };
  const recorded = await insertOrder(trx, { order, now });
  await appendOrderEvent(trx, {
    name: "order.paid",
    order: recorded,
    occurredAt: order.paidAt,
    payload: {
      externalId,
      totalMinor: order.totalMinor,
      currency: order.currency,
      placedAt: order.placedAt.toString(),
    },
  });
  const hasReversals = await applyWaitingReversals(trx, recorded);
  const result = hasReversals ? await findOrderById(trx, recorded.id) : recorded;
  return { order: result!, isRepeat: false };
}

async function findKnown(trx: Transaction<Database>, order: NewOrder): Promise<Order | undefined> {
  const known = await findOrderOfFact(trx, order);
  if (!known) return undefined;
  if (known.totalMinor !== order.totalMinor) throw new OrderDiffers({ field: "totalMinor" });
  if (known.currency !== order.currency) throw new OrderDiffers({ field: "currency" });
  return known;
}

async function insertOrder(
  trx: Transaction<Database>,
  { order, now }: { order: NewOrder; now: Temporal.Instant },
): Promise<Order> {
  const { customer, lines } = order;
  const memberId = await findBuyer(trx, customer);
  const row = await trx
    .insertInto("shopOrder")
    .values({
      source: order.source,
      externalId: order.externalId,
      memberId,
      matchedAt: memberId ? now : null,
      customerEmail: customer.email,
      customerExternalId: customer.externalId,
      customerName: customer.name,
      currency: order.currency,
      totalMinor: order.totalMinor,
      taxMinor: order.taxMinor,
      shippingMinor: order.shippingMinor,
      paidWithBalanceMinor: order.paidWithBalanceMinor,
      pointsBasisMinor: pointsBasis(order, await findBasisSettings(trx)),
      paymentReference: order.paymentReference,
      placedAt: order.placedAt,
      paidAt: order.paidAt,
    })
    .returning(orderColumns)
    .executeTakeFirstOrThrow();
  if (lines.length > 0)
    await trx
      .insertInto("shopOrderLine")
      .values(lines.map((line, index) => ({ ...line, orderId: row.id, position: index + 1 })))
      .execute();
  return withSource(row);
}
