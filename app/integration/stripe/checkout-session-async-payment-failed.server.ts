import { recordSessionNews, type SessionEvent } from "./record-session.server.ts";
import type { StripeHandler } from "./stripe-event.server.ts";

/** A payment that takes days will not arrive: what was held for it is released. */
export const checkoutSessionAsyncPaymentFailed: StripeHandler<SessionEvent> = recordSessionNews;
