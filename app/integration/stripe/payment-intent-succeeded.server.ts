import { settleNamed } from "./own-checkout.server.ts";
import type { StripeEventOf, StripeHandler } from "./stripe-event.server.ts";

/** Money has arrived; the shop's own sales come as sessions or by its API. */
export const paymentIntentSucceeded: StripeHandler<
  StripeEventOf<"payment_intent.succeeded">
> = async (trx, { event, stripe, now }) =>
  (await settleNamed(trx, event.data.object.metadata, { stripe, now })) ?? "not-ours";
