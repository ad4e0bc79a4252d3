import { now } from "#app/platform/clock.ts";
import type { Handler } from "#app/platform/events.server.ts";
import { releaseRedemption } from "../commands/release-redemption.server.ts";
import { settlePayment } from "../commands/settle-payment.server.ts";

/** Money for a reward has arrived. */
export const settlePaymentOfReward: Handler<"checkout.completed"> = {
  name: "rewards/settle-payment-of-reward",
  async handle(trx, { memberId, payload }) {
    if (payload.purpose !== "reward" || !memberId) return;
    const { reference: redemptionId, paymentReference } = payload;
    await settlePayment(trx, { memberId, redemptionId, paymentReference, now: now() });
  },
};

/** Money for a reward will not come: points and piece are free again. */
export const releaseUnpaidReward: Handler<"checkout.expired"> = {
  name: "rewards/release-unpaid-reward",
  async handle(trx, { memberId, payload }) {
    if (payload.purpose !== "reward" || !memberId) return;
    await releaseRedemption(trx, { memberId, redemptionId: payload.reference, now: now() });
  },
};
