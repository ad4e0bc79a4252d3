import type { Reader } from "#app/platform/db.server.ts";

/** The measure that keeps a post hidden now, with who took it; undefined where none stands. */
export function findStandingMeasure(db: Reader, postId: string) {
  return db
    .selectFrom("moderationMeasure as measure")
    .leftJoin("member as taker", "taker.id", "measure.takenBy")
    .select([
      "measure.id",
      "measure.automated",
      "measure.takenAt",
      "measure.until",
      "measure.reason",
      "measure.ruleClause",
      "taker.displayName as takenByName",
    ])
    .where("measure.kind", "=", "hide")
    .where("measure.objectKind", "=", "post")
    .where("measure.objectId", "=", postId)
    .where("measure.undoneAt", "is", null)
    .where("measure.endedAt", "is", null)
    .executeTakeFirst();
}
