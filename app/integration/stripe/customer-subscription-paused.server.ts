import { recordSubscription, type SubscriptionEvent } from "./own-membership.server.ts";
import type { StripeHandler } from "./stripe-event.server.ts";

/** A membership rests: nothing is paid, nothing is given. */
export const customerSubscriptionPaused: StripeHandler<SubscriptionEvent> = recordSubscription;
