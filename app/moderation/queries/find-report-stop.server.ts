import type { Reader } from "#app/platform/db.server.ts";

/** Until when a member may not report (DSA Art. 23 (2)); null where they may. */
export async function findReportStop(
  db: Reader,
  { memberId, now }: { memberId: string; now: Temporal.Instant },
): Promise<string | null> {
  const stop = await db
    .selectFrom("moderationMeasure")
    .select("until")
    .where("memberId", "=", memberId)
    .where("kind", "=", "stop-reports")
    .where("undoneAt", "is", null)
    .where("endedAt", "is", null)
    .where("until", ">", now.toString())
    .orderBy("until", "desc")
    .limit(1)
    .executeTakeFirst();
  return stop?.until ?? null;
}
