import { database } from "#app/platform/db.server.ts";

const mostConsents = 200;

/** Everything a member agreed to or took back, the latest first. */
export async function listConsentsOfMember(memberId: string) {
  return database()
    .selectFrom("consent")
    .select(["id", "purpose", "state", "textVersion", "occurredAt"])
    .where("memberId", "=", memberId)
    .orderBy("occurredAt", "desc")
    .orderBy("id", "desc")
    .limit(mostConsents)
    .execute();
}
