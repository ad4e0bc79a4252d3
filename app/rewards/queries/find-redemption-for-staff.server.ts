import type { Reader } from "#app/platform/db.server.ts";
import { listFulfilmentById } from "./list-fulfilment.server.ts";

export type RedemptionForStaff = NonNullable<Awaited<ReturnType<typeof findRedemptionForStaff>>>;

/** A redemption, whoever's it is, with what its kind gave; undefined where there is none. */
export async function findRedemptionForStaff(db: Reader, id: string) {
  const [row] = await listFulfilmentById(db, [id]);
  if (!row) return undefined;
  const more = await db
    .selectFrom("rewardRedemption as redemption")
    .leftJoin("member as granter", "granter.id", "redemption.grantedBy")
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
    .leftJoin("voucher", (join) =>
      join
        .onRef("voucher.memberId", "=", "redemption.memberId")
        .onRef("voucher.redemptionId", "=", "redemption.id"),
    )
    .leftJoin("rewardDownload as download", (join) =>
      join
        .onRef("download.memberId", "=", "redemption.memberId")
        .onRef("download.redemptionId", "=", "redemption.id"),
    )
    .select([
      "redemption.expiresAt",
      "redemption.paymentReference",
      "granter.displayName as granterName",
      "delivery.trackingLink",
      "seat.dateId",
      "seat.checkedInAt",
      "date.startsAt",
      "voucher.codeLast4",
      "download.downloadsLeft",
    ])
    .where("redemption.memberId", "=", row.memberId)
    .where("redemption.id", "=", id)
    .executeTakeFirstOrThrow();
  return { ...row, ...more };
}
