import type { Reader } from "#app/platform/db.server.ts";
import type { DeliveryState, RedemptionState } from "../rules/redemption-state.ts";
import type { RewardTexts } from "../rules/reward.types.ts";
import type { RewardTypeName } from "../rules/reward-types.ts";
import { redemptionsWithGifts } from "./redemptions-with-places.server.ts";

export type OwnRedemption = Awaited<ReturnType<typeof listOwnRedemptions>>[number];

/** Everything a member claimed or was given, the latest first; one of them by its id. */
export async function listOwnRedemptions(
  db: Reader,
  { memberId, id, limit = 200 }: { memberId: string; id?: string; limit?: number },
) {
  const rows = await selectOwn(db, memberId)
    .$if(id !== undefined, (query) => query.where("redemption.id", "=", id!))
    .orderBy("redemption.requestedAt", "desc")
    .orderBy("redemption.id", "desc")
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    ...row,
    state: row.state as RedemptionState,
    deliveryState: row.deliveryState as DeliveryState | null,
    type: row.type as RewardTypeName,
    texts: row.texts as unknown as RewardTexts,
  }));
}

function selectOwn(db: Reader, memberId: string) {
  return redemptionsWithGifts(db)
    .innerJoin("reward", "reward.id", "redemption.rewardId")
    .leftJoin("paymentCheckout as checkout", (join) =>
      join.on("checkout.purpose", "=", "reward").onRef("checkout.reference", "=", "redemption.id"),
    )
    .select([
      "redemption.id",
      "redemption.state",
      "redemption.origin",
      "redemption.points",
      "redemption.moneyMinor",
      "redemption.currency",
      "redemption.requestedAt",
      "redemption.cancelReason",
      "redemption.reason",
      "reward.type",
      "reward.texts",
      "reward.definition",
      "reward.imageFileId",
      "reward.slug",
      "reward.id as rewardId",
      "delivery.state as deliveryState",
      "delivery.address",
      "delivery.carrier",
      "delivery.trackingCode",
      "delivery.trackingLink",
      "date.startsAt",
      "date.cancelUntil as seatUntil",
      "seat.checkInEncrypted",
      "seat.checkedInAt",
      "voucher.id as voucherId",
      "checkout.id as checkoutId",
    ])
    .where("redemption.memberId", "=", memberId);
}

/** Where a member waits for a seat, the next date first. */
export async function listOwnWaiting(db: Reader, memberId: string) {
  const rows = await db
    .selectFrom("rewardWaiting as waiting")
    .innerJoin("rewardDate as date", "date.id", "waiting.dateId")
    .innerJoin("reward", "reward.id", "date.rewardId")
    .select(["waiting.id", "date.startsAt", "reward.slug", "reward.texts"])
    .where("waiting.memberId", "=", memberId)
    .where("waiting.leftAt", "is", null)
    .where("waiting.redemptionId", "is", null)
    .orderBy("date.startsAt")
    .limit(50)
    .execute();
  return rows.map((row) => ({ ...row, texts: row.texts as unknown as RewardTexts }));
}
