import { type RefundEvent, recordRefundNews } from "./record-refund-news.server.ts";
import type { StripeHandler } from "./stripe-event.server.ts";

/** A refund has moved on. */
export const refundUpdated: StripeHandler<RefundEvent> = recordRefundNews;
