import type { Reader } from "#app/platform/db.server.ts";

/** Redemptions with what is reserved for them: a parcel, a seat on a date. For further conditions. */
export function redemptionsWithPlaces(db: Reader) {
  return db
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
    .leftJoin("rewardDate as date", "date.id", "seat.dateId");
}

/** The same with the voucher that was issued for each. */
export function redemptionsWithGifts(db: Reader) {
  return redemptionsWithPlaces(db).leftJoin("voucher", (join) =>
    join
      .onRef("voucher.memberId", "=", "redemption.memberId")
      .onRef("voucher.redemptionId", "=", "redemption.id"),
  );
}
