import { type CustomerEvent, recordCustomer } from "./record-customer.server.ts";
import type { StripeHandler } from "./stripe-event.server.ts";

/** A member pays for the first time. */
export const customerCreated: StripeHandler<CustomerEvent> = recordCustomer;
