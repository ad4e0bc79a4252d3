import { recordSubscription, type SubscriptionEvent } from "./own-membership.server.ts";
import type { StripeHandler } from "./stripe-event.server.ts";

/** A membership has ended. */
export const customerSubscriptionDeleted: StripeHandler<SubscriptionEvent> = recordSubscription;
