import type { Stripe } from "stripe";
import { chargeDisputeClosed } from "./charge-dispute-closed.server.ts";
import { chargeDisputeFundsReinstated } from "./charge-dispute-funds-reinstated.server.ts";
import { chargeDisputeFundsWithdrawn } from "./charge-dispute-funds-withdrawn.server.ts";
import { chargeRefunded } from "./charge-refunded.server.ts";
import { checkoutSessionAsyncPaymentFailed } from "./checkout-session-async-payment-failed.server.ts";
import { checkoutSessionAsyncPaymentSucceeded } from "./checkout-session-async-payment-succeeded.server.ts";
import { checkoutSessionCompleted } from "./checkout-session-completed.server.ts";
import { checkoutSessionExpired } from "./checkout-session-expired.server.ts";
import { customerCreated } from "./customer-created.server.ts";
import { customerDeleted } from "./customer-deleted.server.ts";
import { customerSubscriptionCreated } from "./customer-subscription-created.server.ts";
import { customerSubscriptionDeleted } from "./customer-subscription-deleted.server.ts";
import { customerSubscriptionPaused } from "./customer-subscription-paused.server.ts";
import { customerSubscriptionResumed } from "./customer-subscription-resumed.server.ts";
import { customerSubscriptionUpdated } from "./customer-subscription-updated.server.ts";
import { customerUpdated } from "./customer-updated.server.ts";
import { invoicePaid } from "./invoice-paid.server.ts";
import { invoiceVoided } from "./invoice-voided.server.ts";
import { paymentIntentSucceeded } from "./payment-intent-succeeded.server.ts";
import { refundCreated } from "./refund-created.server.ts";
import { refundFailed } from "./refund-failed.server.ts";
import { refundUpdated } from "./refund-updated.server.ts";
import type { StripeEventOf, StripeHandler } from "./stripe-event.server.ts";

/** Which events of Stripe do something; every other one is acknowledged. */
export const stripeHandlers = {
  "checkout.session.completed": checkoutSessionCompleted,
  "checkout.session.async_payment_succeeded": checkoutSessionAsyncPaymentSucceeded,
  "checkout.session.async_payment_failed": checkoutSessionAsyncPaymentFailed,
  "checkout.session.expired": checkoutSessionExpired,
  "payment_intent.succeeded": paymentIntentSucceeded,
  "charge.refunded": chargeRefunded,
  "refund.created": refundCreated,
  "refund.updated": refundUpdated,
  "refund.failed": refundFailed,
  "charge.dispute.funds_withdrawn": chargeDisputeFundsWithdrawn,
  "charge.dispute.funds_reinstated": chargeDisputeFundsReinstated,
  "charge.dispute.closed": chargeDisputeClosed,
  "customer.created": customerCreated,
  "customer.updated": customerUpdated,
  "customer.deleted": customerDeleted,
  "customer.subscription.created": customerSubscriptionCreated,
  "customer.subscription.updated": customerSubscriptionUpdated,
  "customer.subscription.deleted": customerSubscriptionDeleted,
  "customer.subscription.paused": customerSubscriptionPaused,
  "customer.subscription.resumed": customerSubscriptionResumed,
  "invoice.paid": invoicePaid,
  "invoice.voided": invoiceVoided,
} satisfies { [Type in Stripe.Event.Type]?: StripeHandler<StripeEventOf<Type>> };

/** What the webhook at Stripe has to be registered for. */
export const stripeEventNames = Object.keys(stripeHandlers);
