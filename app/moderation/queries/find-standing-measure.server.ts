import type { Reader } from "#app/platform/db.server.ts";
import { profileActions } from "../rules/actions.ts";

/** The latest measure that keeps a post out of sight now, with who took it; undefined where none stands. */
export function findStandingMeasure(
  db: Reader,
  postId: string,
  kinds: readonly ("hide" | "delete")[] = ["hide"],
) {
  return standingMeasures(db)
    .where("measure.kind", "in", kinds)
    .where("measure.objectKind", "=", "post")
    .where("measure.objectId", "=", postId)
    .executeTakeFirst();
}

/** What a decision about a profile took away and is still away. */
export function findMeasureOfItem(db: Reader, itemId: string) {
  return standingMeasures(db)
    .where("measure.kind", "in", profileActions)
    .where("measure.itemId", "=", itemId)
    .executeTakeFirst();
}

function standingMeasures(db: Reader) {
  return db
    .selectFrom("moderationMeasure as measure")
    .leftJoin("member as taker", "taker.id", "measure.takenBy")
    .select([
      "measure.id",
      "measure.kind",
      "measure.automated",
      "measure.takenAt",
      "measure.until",
      "measure.reason",
      "measure.ruleClause",
      "taker.displayName as takenByName",
    ])
    .where("measure.undoneAt", "is", null)
    .where("measure.endedAt", "is", null)
    .orderBy("measure.takenAt", "desc");
}
