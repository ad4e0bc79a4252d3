import type { Reader } from "#app/platform/db.server.ts";
import { listFulfilmentById } from "./list-fulfilment.server.ts";
import { redemptionsWithGifts } from "./redemptions-with-places.server.ts";

export type RedemptionForStaff = NonNullable<Awaited<ReturnType<typeof findRedemptionForStaff>>>;

/** A redemption, whoever's it is, with what its kind gave; undefined where there is none. */
export async function findRedemptionForStaff(db: Reader, id: string) {
  const [row] = await listFulfilmentById(db, [id]);
  if (!row) return undefined;
  const more = await redemptionsWithGifts(db)
    .leftJoin("member as granter", "granter.id", "redemption.grantedBy")
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
