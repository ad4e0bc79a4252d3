import type { Database, Transaction } from "#app/platform/db.server.ts";
import { appendEvent } from "#app/platform/events.server.ts";
import type { OrderEventName } from "../orders.events.ts";
import type { Order } from "../queries/find-order.server.ts";

/** Appends what happened to an order; the shop is its actor, the member bought it. */
export async function appendOrderEvent<Name extends OrderEventName>(
  trx: Transaction<Database>,
  {
    name,
    order,
    payload,
    occurredAt,
  }: {
    name: Name;
    order: Pick<Order, "id" | "memberId" | "source">;
    payload: DomainEvents[Name];
    occurredAt: Temporal.Instant;
  },
): Promise<void> {
  await appendEvent(trx, {
    name,
    occurredAt,
    memberId: order.memberId,
    actor: { kind: "shop", id: null },
    channel: order.source,
    direction: name === "order.paid" ? "from-member" : "internal",
    subject: { kind: "order", id: order.id },
    payload,
  });
}
