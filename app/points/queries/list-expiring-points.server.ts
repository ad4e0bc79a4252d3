import type { Reader } from "#app/platform/db.server.ts";

export interface ExpiringPoints {
  points: number;
  /** The first instant at which they can no longer be used. */
  at: string;
}

/** What expires when, soonest first: the usable points of every day that ends some. */
export async function listExpiringPoints(
  db: Reader,
  { memberId, now, limit }: { memberId: string; now: Temporal.Instant; limit: number },
): Promise<ExpiringPoints[]> {
  const rows = await db
    .selectFrom("pointsLot")
    .select((eb) => ["expiresAt", eb.fn.sum<number>("available").as("points")])
    .where("memberId", "=", memberId)
    .where("available", ">", 0)
    .where("expiresAt", ">", now.toString())
    .groupBy("expiresAt")
    .orderBy("expiresAt")
    .limit(limit)
    .execute();
  return rows.map((row) => ({ points: Number(row.points), at: row.expiresAt! }));
}
