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

/** Where a member stands. */
export async function findPointsSummary(db: Reader, memberId: string): Promise<PointsSummary> {
  const [balance, pending, expiring] = [
    await db
      .selectFrom("pointsBalance")
      .select(["available", "pending", "held"])
      .where("memberId", "=", memberId)
      .executeTakeFirst(),
    await db
      .selectFrom("pointsLot")
      .select("activatesAt")
      .where("memberId", "=", memberId)
      .where("pending", ">", 0)
      .orderBy("activatesAt")
      .limit(1)
      .executeTakeFirst(),
    await db
      .selectFrom("pointsLot")
      .select((eb) => ["expiresAt", eb.fn.sum<number>("available").as("points")])
      .where("memberId", "=", memberId)
      .where("available", ">", 0)
      .where("expiresAt", "is not", null)
      .groupBy("expiresAt")
      .orderBy("expiresAt")
      .limit(1)
      .executeTakeFirst(),
  ];
  return {
    available: balance?.available ?? 0,
    pending: balance?.pending ?? 0,
    held: balance?.held ?? 0,
    nextPendingAt: pending?.activatesAt ?? null,
    // The sum of bigints is a numeric, which comes as text.
    nextExpiry: expiring?.expiresAt
      ? { points: Number(expiring.points), at: expiring.expiresAt }
      : null,
  };
}
