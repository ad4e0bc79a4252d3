import type { Reader } from "#app/platform/db.server.ts";
import type { FlagReason } from "../rules/flag-reasons.ts";

/** How reports for the same reason were decided since then, and how many objections succeeded. */
export function summariseSimilarDecisions(
  db: Reader,
  { reason, since }: { reason: FlagReason; since: Temporal.Instant },
) {
  return db
    .selectFrom("reviewItem as item")
    .leftJoin("moderationMeasure as measure", "measure.itemId", "item.id")
    .leftJoin("appeal", (join) =>
      join.onRef("appeal.measureId", "=", "measure.id").on("appeal.outcome", "=", "upheld"),
    )
    .select((eb) => [
      eb.fn
        .count<number>("item.id")
        .distinct()
        .filterWhere("item.decision", "=", "hide")
        .as("hidden"),
      eb.fn
        .count<number>("item.id")
        .distinct()
        .filterWhere("item.decision", "=", "keep")
        .as("kept"),
      eb.fn.count<number>("appeal.id").distinct().as("reversed"),
    ])
    .where("item.kind", "=", "report")
    .where("item.decidedAt", ">=", since.toString())
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom("flag")
          .select("flag.id")
          .whereRef("flag.itemId", "=", "item.id")
          .where("flag.reason", "=", reason),
      ),
    )
    .executeTakeFirstOrThrow();
}
