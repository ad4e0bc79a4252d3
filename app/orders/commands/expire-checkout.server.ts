import type { Database, Transaction } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { lockCheckout } from "../queries/find-checkout.server.ts";
import type { CheckoutEnd } from "../rules/checkout-states.ts";
import { appendCheckoutEvent } from "./append-checkout-event.server.ts";

/**
 * Ends a checkout unpaid, once; what is paid stays paid. Only for who knows that Stripe takes no more
 * money for it: a member's or a clock's wish goes through `endCheckout`, which asks Stripe first.
 */
export async function expireCheckout(
  trx: Transaction<Database>,
  { id, reason, now }: { id: string; reason: CheckoutEnd; now: Temporal.Instant },
): Promise<{ hasEnded: boolean }> {
  const checkout = await lockCheckout(trx, id);
  if (!checkout) throw new NotFound("checkout");
  if (checkout.state === "completed" || checkout.state === "expired") return { hasEnded: false };
  await trx
    .updateTable("paymentCheckout")
    .set({ state: "expired", endReason: reason, endedAt: now })
    .where("id", "=", id)
    .execute();
  await appendCheckoutEvent(trx, {
    name: "checkout.expired",
    checkout,
    facts: { reason },
    occurredAt: now,
  });
  return { hasEnded: true };
}
