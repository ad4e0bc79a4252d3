import { type CustomerEvent, recordCustomer } from "./record-customer.server.ts";
import type { StripeHandler } from "./stripe-event.server.ts";

/** A member has changed something at Stripe. */
export const customerUpdated: StripeHandler<CustomerEvent> = recordCustomer;
