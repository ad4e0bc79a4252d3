import { recordStripeDispute } from "./record-stripe-dispute.server.ts";
import type { StripeEventOf, StripeHandler } from "./stripe-event.server.ts";

type Reinstated = StripeEventOf<"charge.dispute.funds_reinstated">;

/** The bank has given the money back. */
export const chargeDisputeFundsReinstated: StripeHandler<Reinstated> = (
  trx,
  { event, stripe, now },
) =>
  recordStripeDispute(trx, {
    dispute: event.data.object,
    told: "reinstated",
    created: event.created,
    stripe,
    now,
  });
