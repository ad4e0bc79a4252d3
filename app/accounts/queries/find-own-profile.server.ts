import { database } from "#app/platform/db.server.ts";

/** What a member may change about themselves. The member exists: they are signed in. */
export async function findOwnProfile(memberId: string) {
  return database()
    .selectFrom("member")
    .select(["displayName", "about", "birthday", "interests", "sharedValues", "avatarFileId"])
    .where("id", "=", memberId)
    .executeTakeFirstOrThrow();
}
