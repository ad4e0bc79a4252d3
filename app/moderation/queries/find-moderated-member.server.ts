import type { Role } from "#app/accounts/rules/capabilities.ts";
import type { Reader } from "#app/platform/db.server.ts";

/** A member by number, as far as moderation needs to know; undefined for unknown ones. */
export async function findModeratedMember(db: Reader, number: number) {
  const member = await db
    .selectFrom("member")
    .select([
      "id",
      "number",
      "displayName",
      "role",
      "language",
      "closedAt",
      "about",
      "avatarFileId",
    ])
    .where("number", "=", number)
    .executeTakeFirst();
  return member && { ...member, role: member.role as Role };
}

/** Every measure about a member with who took it, newest first; for staff only. */
export async function listMeasuresForStaff(
  db: Reader,
  { memberId, limit }: { memberId: string; limit: number },
) {
  return db
    .selectFrom("moderationMeasure as measure")
    .leftJoin("member as taker", "taker.id", "measure.takenBy")
    .select([
      "measure.id",
      "measure.kind",
      "measure.takenAt",
      "measure.until",
      "measure.reason",
      "measure.ruleClause",
      "measure.automated",
      "measure.undoneAt",
      "measure.undoReason",
      "measure.endedAt",
      "measure.replacedBy",
      "taker.displayName as takerName",
    ])
    .where("measure.memberId", "=", memberId)
    .orderBy("measure.takenAt", "desc")
    .orderBy("measure.id", "desc")
    .limit(limit)
    .execute();
}
