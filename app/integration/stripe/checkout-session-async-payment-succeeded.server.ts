import { recordSessionNews, type SessionEvent } from "./record-session.server.ts";
import type { StripeHandler } from "./stripe-event.server.ts";

/** A payment that takes days has arrived. */
export const checkoutSessionAsyncPaymentSucceeded: StripeHandler<SessionEvent> = recordSessionNews;
