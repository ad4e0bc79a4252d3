import { requestCheckoutRefund } from "#app/orders/commands/request-checkout-end.server.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { lockBalance } from "#app/points/commands/lock-balance.server.ts";
import { findRedemption } from "../queries/find-redemption.server.ts";
import { appendClaim } from "./append-claim.server.ts";
import { fulfilRedemption } from "./fulfil-redemption.server.ts";
import { recordStep } from "./record-step.server.ts";

/**
 * The money of a claim has arrived: the member gets what it was for. Where the claim has ended
 * meanwhile, the money goes back. Hearing of the same payment again changes nothing.
 */
export async function settlePayment(
  trx: Transaction<Database>,
  {
    memberId,
    redemptionId,
    paymentReference,
    now,
  }: {
    memberId: string;
    redemptionId: string;
    paymentReference: string | null;
    now: Temporal.Instant;
  },
): Promise<void> {
  await lockBalance(trx, { memberId, now });
  const redemption = await findRedemption(trx, { memberId, redemptionId });
  if (!redemption) return;
  const by = { kind: "member", id: memberId, channel: "stripe" } as const;
  const { state } = redemption;
  if (state === "cancelled" || state === "released") {
    await requestCheckoutRefund(trx, { purpose: "reward", reference: redemptionId });
    await recordStep(trx, { memberId, redemptionId, state: "paid-too-late", by, now });
  }
  if (state !== "awaiting-payment") return;
  await trx
    .updateTable("rewardRedemption")
    .set({ paymentReference })
    .where("memberId", "=", memberId)
    .where("id", "=", redemptionId)
    .execute();
  await recordStep(trx, { memberId, redemptionId, state: "paid", by, now });
  const { voucherId } = await fulfilRedemption(trx, { redemption, by, now });
  await appendClaim(trx, { redemption, voucherId, by, now });
}
