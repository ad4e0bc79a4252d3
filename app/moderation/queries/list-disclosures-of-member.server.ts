import type { Reader } from "#app/platform/db.server.ts";

export type ToldDisclosure = Awaited<ReturnType<typeof listDisclosuresOfMember>>[number];

/** What of a member's data went to authorities and they have been told of, newest first. */
export function listDisclosuresOfMember(
  db: Reader,
  { memberId, limit }: { memberId: string; limit: number },
) {
  return db
    .selectFrom("dataDisclosure")
    .select(["noticeObjectId", "what", "legalGround", "handedTo", "handedAt"])
    .where("memberId", "=", memberId)
    .where("toldAt", "is not", null)
    .orderBy("handedAt", "desc")
    .limit(limit)
    .execute();
}
