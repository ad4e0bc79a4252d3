import { recordSubscription, type SubscriptionEvent } from "./own-membership.server.ts";
import type { StripeHandler } from "./stripe-event.server.ts";

/** A membership was renewed, cancelled to its end, or became overdue. */
export const customerSubscriptionUpdated: StripeHandler<SubscriptionEvent> = recordSubscription;
