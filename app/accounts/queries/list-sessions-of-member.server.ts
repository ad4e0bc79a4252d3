import { database } from "#app/platform/db.server.ts";

const mostSessions = 50;

/** Where a member is signed in, the latest first. Ids are hashes: they open nothing. */
export async function listSessionsOfMember(memberId: string, now: Temporal.Instant) {
  return database()
    .selectFrom("session")
    .select(["id", "userAgent", "ipPrefix", "createdAt", "lastSeenAt"])
    .where("memberId", "=", memberId)
    .where("expiresAt", ">", now.toString())
    .where("absoluteExpiresAt", ">", now.toString())
    .orderBy("lastSeenAt", "desc")
    .orderBy("id")
    .limit(mostSessions)
    .execute();
}
