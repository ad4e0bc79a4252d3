import { recordSubscription, type SubscriptionEvent } from "./own-membership.server.ts";
import type { StripeHandler } from "./stripe-event.server.ts";

/** A membership goes on after a rest. */
export const customerSubscriptionResumed: StripeHandler<SubscriptionEvent> = recordSubscription;
