import type { Reader } from "#app/platform/db.server.ts";

/** What a member shows of themselves, as a decision about it has to see it. */
export function findProfileInReview(db: Reader, memberId: string) {
  return db
    .selectFrom("member")
    .select(["id", "number", "displayName", "about", "avatarFileId", "interests", "closedAt"])
    .where("id", "=", memberId)
    .executeTakeFirst();
}
