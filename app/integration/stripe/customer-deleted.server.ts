import { type CustomerEvent, recordCustomer } from "./record-customer.server.ts";
import type { StripeHandler } from "./stripe-event.server.ts";

/** A customer was deleted at Stripe. */
export const customerDeleted: StripeHandler<CustomerEvent> = recordCustomer;
