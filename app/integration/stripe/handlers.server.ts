import type { Stripe } from "stripe";
import { chargeDisputeClosed } from "./charge-dispute-closed.server.ts";
import { chargeDisputeFundsReinstated } from "./charge-dispute-funds-reinstated.server.ts";
import { chargeDisputeFundsWithdrawn } from "./charge-dispute-funds-withdrawn.server.ts";
import { chargeRefunded } from "./charge-refunded.server.ts";
import { checkoutSessionCompleted } from "./checkout-session-completed.server.ts";
import type { StripeEventOf, StripeHandler } from "./stripe-event.server.ts";

/** Which events of Stripe do something; every other one is acknowledged. */
export const stripeHandlers: { [Type in Stripe.Event.Type]?: StripeHandler<StripeEventOf<Type>> } =
  {
    "checkout.session.completed": checkoutSessionCompleted,
    "checkout.session.async_payment_succeeded": checkoutSessionCompleted,
    "charge.refunded": chargeRefunded,
    "charge.dispute.funds_withdrawn": chargeDisputeFundsWithdrawn,
    "charge.dispute.funds_reinstated": chargeDisputeFundsReinstated,
    "charge.dispute.closed": chargeDisputeClosed,
  };
