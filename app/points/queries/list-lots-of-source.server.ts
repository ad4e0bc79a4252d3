import type { Reader } from "#app/platform/db.server.ts";

export type LotMovement = Awaited<ReturnType<typeof listLotsOfSource>>[number];

/** What a source (a redemption) took from each lot of a member's points or gave back, in its order. */
export function listLotsOfSource(
  db: Reader,
  { memberId, source }: { memberId: string; source: { kind: string; id: string } },
) {
  return db
    .selectFrom("pointsTransfer as transfer")
    .innerJoin("pointsEntry as entry", (join) =>
      join
        .onRef("entry.memberId", "=", "transfer.memberId")
        .onRef("entry.transferId", "=", "transfer.id"),
    )
    .leftJoin("pointsLot as lot", (join) =>
      join.onRef("lot.memberId", "=", "entry.memberId").onRef("lot.id", "=", "entry.lotId"),
    )
    .select([
      "entry.id",
      "transfer.kind",
      "transfer.occurredAt",
      "entry.points",
      "lot.earnedAt",
      "lot.expiresAt",
    ])
    .where("transfer.memberId", "=", memberId)
    .where("transfer.sourceKind", "=", source.kind)
    .where("transfer.sourceId", "=", source.id)
    .where("entry.account", "=", "available")
    .orderBy("transfer.occurredAt")
    .orderBy("entry.id")
    .limit(500)
    .execute();
}
