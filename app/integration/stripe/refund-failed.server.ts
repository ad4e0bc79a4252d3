import { type RefundEvent, recordRefundNews } from "./record-refund-news.server.ts";
import type { StripeHandler } from "./stripe-event.server.ts";

/** A refund came back: the customer's bank did not take it, and the money is ours again. */
export const refundFailed: StripeHandler<RefundEvent> = recordRefundNews;
