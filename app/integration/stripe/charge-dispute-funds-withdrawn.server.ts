import { recordStripeDispute } from "./record-stripe-dispute.server.ts";
import type { StripeEventOf, StripeHandler } from "./stripe-event.server.ts";

type Withdrawn = StripeEventOf<"charge.dispute.funds_withdrawn">;

/** The bank has taken the money: the order counts as reversed until it comes back. */
export const chargeDisputeFundsWithdrawn: StripeHandler<Withdrawn> = (
  trx,
  { event, stripe, now },
) =>
  recordStripeDispute(trx, {
    dispute: event.data.object,
    told: "withdrawn",
    created: event.created,
    stripe,
    now,
  });
