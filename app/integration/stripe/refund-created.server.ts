import { type RefundEvent, recordRefundNews } from "./record-refund-news.server.ts";
import type { StripeHandler } from "./stripe-event.server.ts";

/** A refund is on its way. */
export const refundCreated: StripeHandler<RefundEvent> = recordRefundNews;
