import { recordSessionNews, type SessionEvent } from "./record-session.server.ts";
import type { StripeHandler } from "./stripe-event.server.ts";

/** Nobody has paid in time. */
export const checkoutSessionExpired: StripeHandler<SessionEvent> = recordSessionNews;
