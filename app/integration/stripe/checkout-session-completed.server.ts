import { recordSessionNews, type SessionEvent } from "./record-session.server.ts";
import type { StripeHandler } from "./stripe-event.server.ts";

/** The customer is through with Stripe's page; slow payments arrive later. */
export const checkoutSessionCompleted: StripeHandler<SessionEvent> = recordSessionNews;
