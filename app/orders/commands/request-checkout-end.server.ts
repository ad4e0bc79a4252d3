import type { Database, Transaction } from "#app/platform/db.server.ts";
import { enqueue } from "#app/platform/jobs.server.ts";
import { findCheckoutOfReference } from "../queries/find-checkout.server.ts";
import type { CheckoutPurpose } from "../rules/checkout-states.ts";

declare global {
  interface Jobs {
    "end-checkout": { checkoutId: string };
    "end-due-checkouts": Record<string, never>;
    "refund-checkout": { checkoutId: string };
  }
}

/**
 * Asks that nobody pays for this thing any more, because it is no longer wanted. Whether the member
 * was quicker and has paid, tells the event that follows: `checkout.expired` or `checkout.completed`.
 */
export async function requestCheckoutEnd(
  trx: Transaction<Database>,
  thing: { purpose: CheckoutPurpose; reference: string },
): Promise<void> {
  const checkout = await findCheckoutOfReference(trx, thing);
  if (checkout?.state === "open") await enqueue(trx, "end-checkout", { checkoutId: checkout.id });
}

/**
 * Asks that what was paid for this thing is given back in full, because it is not delivered. Stripe
 * is asked once; `checkout.reversed` tells when the money is on its way.
 */
export async function requestCheckoutRefund(
  trx: Transaction<Database>,
  thing: { purpose: CheckoutPurpose; reference: string },
): Promise<void> {
  const checkout = await findCheckoutOfReference(trx, thing);
  if (checkout?.state === "completed")
    await enqueue(trx, "refund-checkout", { checkoutId: checkout.id });
}
