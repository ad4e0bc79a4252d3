import { type InvoiceEvent, recordInvoice } from "./record-invoice.server.ts";
import type { StripeHandler } from "./stripe-event.server.ts";

/** A period of a membership was paid. */
export const invoicePaid: StripeHandler<InvoiceEvent> = recordInvoice;
