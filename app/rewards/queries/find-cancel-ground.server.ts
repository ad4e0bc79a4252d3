import type { Reader } from "#app/platform/db.server.ts";
import type { DeliveryState } from "../rules/redemption-state.ts";
import { redemptionsWithPlaces } from "./redemptions-with-places.server.ts";

/** What decides, beside its state, whether a member can still take a redemption back. */
export async function findCancelGround(
  db: Reader,
  { memberId, redemptionId }: { memberId: string; redemptionId: string },
): Promise<{ deliveryState: DeliveryState | null; seatUntil: string | null }> {
  const row = await redemptionsWithPlaces(db)
    .select(["delivery.state as deliveryState", "date.cancelUntil as seatUntil"])
    .where("redemption.memberId", "=", memberId)
    .where("redemption.id", "=", redemptionId)
    .executeTakeFirst();
  return {
    deliveryState: (row?.deliveryState ?? null) as DeliveryState | null,
    seatUntil: row?.seatUntil ?? null,
  };
}
