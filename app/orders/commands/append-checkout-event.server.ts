import type { Database, Transaction } from "#app/platform/db.server.ts";
import { appendEvent } from "#app/platform/events.server.ts";
import type { CheckoutEventName } from "../checkout.events.ts";
import type { Checkout } from "../queries/find-checkout.server.ts";

/** Appends what happened to a checkout, with what it is for and what it costs. */
export async function appendCheckoutEvent<Name extends CheckoutEventName>(
  trx: Transaction<Database>,
  {
    name,
    checkout,
    facts,
    occurredAt,
  }: {
    name: Name;
    checkout: Checkout;
    facts: Omit<
      DomainEvents[Name],
      "checkoutId" | "purpose" | "reference" | "amountMinor" | "currency"
    >;
    occurredAt: Temporal.Instant;
  },
): Promise<void> {
  const { id, memberId, purpose, reference, amountMinor, currency } = checkout;
  const isByMember = name === "checkout.started" || name === "checkout.completed";
  await appendEvent(trx, {
    name,
    occurredAt,
    memberId,
    actor: isByMember ? { kind: "member", id: memberId } : { kind: "system", id: null },
    channel: name === "checkout.started" ? "portal" : "stripe",
    direction: name === "checkout.completed" ? "from-member" : "internal",
    subject: { kind: "checkout", id },
    payload: {
      checkoutId: id,
      purpose,
      reference,
      amountMinor,
      currency,
      ...facts,
    } as unknown as DomainEvents[Name],
  });
}
