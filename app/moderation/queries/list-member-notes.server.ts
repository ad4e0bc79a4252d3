import type { Reader } from "#app/platform/db.server.ts";

/** What staff noted about a member and what is not too old to count, newest first. */
export function listMemberNotes(
  db: Reader,
  { memberId, now, limit }: { memberId: string; now: Temporal.Instant; limit: number },
) {
  return db
    .selectFrom("memberNote as note")
    .leftJoin("member as writer", "writer.id", "note.writtenBy")
    .select([
      "note.id",
      "note.text",
      "note.writtenAt",
      "note.expiresAt",
      "note.writtenBy",
      "writer.displayName as writerName",
    ])
    .where("note.memberId", "=", memberId)
    .where("note.expiresAt", ">", now.toString())
    .orderBy("note.writtenAt", "desc")
    .limit(limit)
    .execute();
}
