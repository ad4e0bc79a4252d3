import type { Reader } from "#app/platform/db.server.ts";

/** Every measure about a member, newest first, as the member may read it. */
export function listMeasuresOfMember(
  db: Reader,
  { memberId, limit }: { memberId: string; limit: number },
) {
  return statements(db)
    .where("measure.memberId", "=", memberId)
    .orderBy("measure.takenAt", "desc")
    .orderBy("measure.id", "desc")
    .limit(limit)
    .execute();
}

/** A statement of reasons by its own id or its measure's; undefined for other members' ones. */
export function findStatement(
  db: Reader,
  { measureId, memberId }: { measureId: string; memberId: string },
) {
  return statements(db)
    .where((eb) => eb.or([eb("measure.id", "=", measureId), eb("statement.id", "=", measureId)]))
    .where("measure.memberId", "=", memberId)
    .executeTakeFirst();
}

// Who reported and who decided is not among the columns: neither is the author's to know.
function statements(db: Reader) {
  return db
    .selectFrom("moderationMeasure as measure")
    .innerJoin("statementOfReasons as statement", "statement.measureId", "measure.id")
    .leftJoin("forumPost as post", (join) =>
      join.onRef("post.id", "=", "measure.objectId").on("measure.objectKind", "=", "post"),
    )
    .leftJoin("forumTopic as topic", (join) =>
      join.on((eb) => eb("topic.id", "=", eb.fn.coalesce("post.topicId", "measure.objectId"))),
    )
    .leftJoin("appeal", "appeal.measureId", "measure.id")
    .leftJoin("reviewItem as appealItem", "appealItem.id", "appeal.itemId")
    .select([
      "measure.id",
      "measure.kind",
      "measure.takenAt",
      "measure.automated",
      "measure.until",
      "measure.undoneAt",
      "measure.endedAt",
      "measure.undoReason",
      "measure.replacedBy",
      "statement.facts",
      "statement.fromNotice",
      "statement.automatedDetection",
      "statement.automatedDecision",
      "statement.legalGround",
      "statement.source",
      "statement.ruleClause",
      "statement.clauseTitle",
      "statement.clauseText",
      "statement.removedText",
      "statement.sentAt",
      "post.number as postNumber",
      "post.createdAt as postedAt",
      "topic.number as topicNumber",
      "topic.slug as topicSlug",
      "topic.title as topicTitle",
      "appeal.explanation as appealText",
      "appeal.filedAt as appealFiledAt",
      "appeal.outcome as appealOutcome",
      "appeal.decidedAt as appealDecidedAt",
      "appealItem.decisionReason as appealAnswer",
    ]);
}
