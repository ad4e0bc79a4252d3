import type { Reader } from "#app/platform/db.server.ts";
import type { FlagReason } from "../rules/flag-reasons.ts";

/** So many earlier decisions are looked at: enough to see a line, few enough to be quick. */
export const similarCount = 100;

/** How the latest reports for the same reason were decided, how many objections succeeded, and some of them. */
export async function summariseSimilarDecisions(
  db: Reader,
  { reason, exceptId }: { reason: FlagReason; exceptId: string },
) {
  const decisions = await db
    .selectFrom((eb) =>
      eb
        .selectFrom("reviewItem")
        .select(["id", "decision", "decisionReason", "decidedAt", "objectId"])
        .where("reason", "=", reason)
        .where("decidedAt", "is not", null)
        .where("id", "!=", exceptId)
        .orderBy("decidedAt", "desc")
        .limit(similarCount)
        .as("item"),
    )
    .leftJoin("moderationMeasure as measure", "measure.itemId", "item.id")
    .leftJoin("appeal", (join) =>
      join.onRef("appeal.measureId", "=", "measure.id").on("appeal.outcome", "=", "upheld"),
    )
    .select((eb) => [
      "item.id",
      "item.decision",
      "item.decisionReason",
      "item.decidedAt",
      eb.fn.count<number>("appeal.id").as("reversed"),
    ])
    .groupBy(["item.id", "item.decision", "item.decisionReason", "item.decidedAt"])
    .orderBy("item.decidedAt", "desc")
    .execute();
  const kept = decisions.filter(({ decision }) => decision === "keep").length;
  return {
    count: decisions.length,
    kept,
    acted: decisions.length - kept,
    reversed: decisions.filter(({ reversed }) => reversed > 0).length,
    latest: decisions.slice(0, 3),
  };
}
