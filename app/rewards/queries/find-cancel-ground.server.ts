import type { Reader } from "#app/platform/db.server.ts";
import type { DeliveryState } from "../rules/redemption-state.ts";

/** What decides, beside its state, whether a member can still take a redemption back. */
export async function findCancelGround(
  db: Reader,
  { memberId, redemptionId }: { memberId: string; redemptionId: string },
): Promise<{ deliveryState: DeliveryState | null; seatUntil: string | null }> {
  const row = await db
    .selectFrom("rewardRedemption as redemption")
    .leftJoin("rewardDelivery as delivery", (join) =>
      join
        .onRef("delivery.memberId", "=", "redemption.memberId")
        .onRef("delivery.redemptionId", "=", "redemption.id"),
    )
    .leftJoin("rewardSeat as seat", (join) =>
      join
        .onRef("seat.memberId", "=", "redemption.memberId")
        .onRef("seat.redemptionId", "=", "redemption.id"),
    )
    .leftJoin("rewardDate as date", "date.id", "seat.dateId")
    .select(["delivery.state as deliveryState", "date.cancelUntil as seatUntil"])
    .where("redemption.memberId", "=", memberId)
    .where("redemption.id", "=", redemptionId)
    .executeTakeFirst();
  return {
    deliveryState: (row?.deliveryState ?? null) as DeliveryState | null,
    seatUntil: row?.seatUntil ?? null,
  };
}
