import type { Reader } from "#app/platform/db.server.ts";

/** The latest decision about many that somebody made within the hour and has not taken back. */
export function findUndoableBatch(
  db: Reader,
  { staffId, now }: { staffId: string; now: Temporal.Instant },
) {
  return db
    .selectFrom("reviewBatch as batch")
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom("reviewItem as item")
          .select(["item.kind", "item.decision"])
          .whereRef("item.batchId", "=", "batch.id")
          .limit(1)
          .as("first"),
      (join) => join.onTrue(),
    )
    .select(["batch.id", "batch.itemCount", "batch.decidedAt", "first.kind", "first.decision"])
    .where("batch.decidedBy", "=", staffId)
    .where("batch.undoneAt", "is", null)
    .where("batch.decidedAt", ">", now.subtract({ hours: 1 }).toString())
    .orderBy("batch.decidedAt", "desc")
    .limit(1)
    .executeTakeFirst();
}
