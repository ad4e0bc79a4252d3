import type { Reader } from "#app/platform/db.server.ts";

/** What a decision about a member should know: posts, earlier measures, reports by and against. */
export function summariseAuthor(db: Reader, memberId: string) {
  return db
    .selectFrom("member")
    .select((eb) => [
      "member.id",
      "member.number",
      "member.displayName",
      "member.avatarFileId",
      "member.joinedAt",
      "member.role",
      "member.language",
      eb
        .selectFrom("forumPost")
        .select((count) => count.fn.countAll<number>().as("count"))
        .whereRef("forumPost.authorId", "=", "member.id")
        .where("forumPost.deletedAt", "is", null)
        .as("posts"),
      eb
        .selectFrom("moderationMeasure")
        .select((count) => count.fn.countAll<number>().as("count"))
        .whereRef("moderationMeasure.memberId", "=", "member.id")
        .where("replacedBy", "is", null)
        .as("measures"),
      eb
        .selectFrom("moderationMeasure")
        .select((count) => count.fn.countAll<number>().as("count"))
        .whereRef("moderationMeasure.memberId", "=", "member.id")
        .where("replacedBy", "is", null)
        .where("undoneAt", "is not", null)
        .as("liftedMeasures"),
      eb
        .selectFrom("reviewItem")
        .select((count) => count.fn.countAll<number>().as("count"))
        .whereRef("reviewItem.memberId", "=", "member.id")
        .where("reviewItem.kind", "=", "report")
        .as("reportsAgainst"),
      eb
        .selectFrom("flag")
        .select((count) => count.fn.countAll<number>().as("count"))
        .whereRef("flag.reporterId", "=", "member.id")
        .as("reportsBy"),
      eb
        .selectFrom("flag")
        .select((count) => count.fn.countAll<number>().as("count"))
        .whereRef("flag.reporterId", "=", "member.id")
        .where("flag.outcome", "=", "upheld")
        .as("upheldReportsBy"),
    ])
    .where("member.id", "=", memberId)
    .executeTakeFirst();
}
