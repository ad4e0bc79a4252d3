import type { Reader } from "#app/platform/db.server.ts";

/** The latest decision about many that somebody made within the hour and has not taken back. */
export function findUndoableBatch(
  db: Reader,
  { staffId, now }: { staffId: string; now: Temporal.Instant },
) {
  return db
    .selectFrom("reviewBatch")
    .select(["id", "itemCount", "decidedAt"])
    .where("decidedBy", "=", staffId)
    .where("undoneAt", "is", null)
    .where("decidedAt", ">", now.subtract({ hours: 1 }).toString())
    .orderBy("decidedAt", "desc")
    .limit(1)
    .executeTakeFirst();
}
