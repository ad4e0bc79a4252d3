import type { Reader } from "#app/platform/db.server.ts";
import type { RedemptionState } from "../rules/redemption-state.ts";

/** The redemption that a form's request key has made already, with its voucher and where it is paid. */
export async function findRedemptionOfRequest(
  db: Reader,
  { memberId, requestKey }: { memberId: string; requestKey: string },
) {
  const row = await db
    .selectFrom("rewardRedemption")
    .leftJoin("voucher", (join) =>
      join
        .onRef("voucher.memberId", "=", "rewardRedemption.memberId")
        .onRef("voucher.redemptionId", "=", "rewardRedemption.id"),
    )
    .leftJoin("paymentCheckout as checkout", (join) =>
      join
        .on("checkout.purpose", "=", "reward")
        .onRef("checkout.reference", "=", "rewardRedemption.id"),
    )
    .select([
      "checkout.id as checkoutId",
      "rewardRedemption.id as redemptionId",
      "rewardRedemption.rewardId",
      "rewardRedemption.origin",
      "rewardRedemption.state",
      "voucher.id as voucherId",
    ])
    .where("rewardRedemption.memberId", "=", memberId)
    .where("rewardRedemption.requestKey", "=", requestKey)
    .executeTakeFirst();
  return row && { ...row, state: row.state as RedemptionState };
}
