import { recordSubscription, type SubscriptionEvent } from "./own-membership.server.ts";
import type { StripeHandler } from "./stripe-event.server.ts";

/** A membership begins. */
export const customerSubscriptionCreated: StripeHandler<SubscriptionEvent> = recordSubscription;
