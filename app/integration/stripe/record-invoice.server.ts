import { idOf } from "#app/platform/stripe.server.ts";
import { settleSubscription } from "./own-membership.server.ts";
import type { StripeEventOf, StripeHandler } from "./stripe-event.server.ts";

export type InvoiceEvent = StripeEventOf<"invoice.paid" | "invoice.voided">;

/** An invoice belongs to a membership of ours, or is none of our business. */
export const recordInvoice: StripeHandler<InvoiceEvent> = async (trx, { event, stripe, now }) => {
  const parent = event.data.object.parent?.subscription_details;
  const subscriptionId = idOf(parent?.subscription ?? null);
  if (!parent || !subscriptionId) return "not-ours";
  const { metadata } = parent;
  return settleSubscription(trx, { subscriptionId, metadata, stripe, now });
};
