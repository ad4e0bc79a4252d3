import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";

export interface PointsSummary {
  available: number;
  pending: number;
  /** Reserved by claims that are not settled yet. */
  held: number;
  /** When the next pending points become available. */
  nextPendingAt: string | null;
  /** The next points to expire, and the first instant at which they can no longer be used. */
  nextExpiry: { points: number; at: string } | null;
}

/** Where a member stands, in one statement. */
export async function findPointsSummary(db: Reader, memberId: string): Promise<PointsSummary> {
  const row = await db
    .selectFrom(sql<{ memberId: string }>`(select ${memberId}::uuid as member_id)`.as("asked"))
    .leftJoin("pointsBalance as balance", "balance.memberId", "asked.memberId")
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom("pointsLot as lot")
          .select("lot.activatesAt")
          .whereRef("lot.memberId", "=", "asked.memberId")
          .where("lot.pending", ">", 0)
          .orderBy("lot.activatesAt")
          .limit(1)
          .as("pendingLot"),
      (join) => join.onTrue(),
    )
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom("pointsLot as lot")
          .select((lots) => ["lot.expiresAt", lots.fn.sum<number>("lot.available").as("points")])
          .whereRef("lot.memberId", "=", "asked.memberId")
          .where("lot.available", ">", 0)
          .where("lot.expiresAt", "is not", null)
          .groupBy("lot.expiresAt")
          .orderBy("lot.expiresAt")
          .limit(1)
          .as("expiring"),
      (join) => join.onTrue(),
    )
    .select([
      "balance.available",
      "balance.pending",
      "balance.held",
      "pendingLot.activatesAt",
      "expiring.expiresAt",
      "expiring.points",
    ])
    .executeTakeFirstOrThrow();
  return {
    available: row.available ?? 0,
    pending: row.pending ?? 0,
    held: row.held ?? 0,
    nextPendingAt: row.activatesAt,
    // The sum of bigints is a numeric, which comes as text.
    nextExpiry: row.expiresAt ? { points: Number(row.points), at: row.expiresAt } : null,
  };
}
