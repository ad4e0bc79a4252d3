import { type InvoiceEvent, recordInvoice } from "./record-invoice.server.ts";
import type { StripeHandler } from "./stripe-event.server.ts";

/** An invoice no longer has to be paid. */
export const invoiceVoided: StripeHandler<InvoiceEvent> = recordInvoice;
