import type { Reader } from "#app/platform/db.server.ts";
import type { DeliveryState } from "../rules/redemption-state.ts";
import { redemptionsWithPlaces } from "./redemptions-with-places.server.ts";

/** What decides, beside its state, whether a member can still take a redemption back. */
export async function findCancelGround(
  db: Reader,
  { memberId, redemptionId }: { memberId: string; redemptionId: string },
): Promise<{
  deliveryState: DeliveryState | null;
  hasAddress: boolean;
  seatUntil: string | null;
}> {
  const row = await redemptionsWithPlaces(db)
    .select((eb) => [
      "delivery.state as deliveryState",
      eb("delivery.address", "is not", null).as("hasAddress"),
      "date.cancelUntil as seatUntil",
    ])
    .where("redemption.memberId", "=", memberId)
    .where("redemption.id", "=", redemptionId)
    .executeTakeFirst();
  return {
    deliveryState: (row?.deliveryState ?? null) as DeliveryState | null,
    hasAddress: Boolean(row?.hasAddress),
    seatUntil: row?.seatUntil ?? null,
  };
}
