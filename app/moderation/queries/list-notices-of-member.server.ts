import type { Reader } from "#app/platform/db.server.ts";

/** What a member gave notice of, newest first. */
export function listNoticesOfMember(
  db: Reader,
  { memberId, limit }: { memberId: string; limit: number },
) {
  return db
    .selectFrom("notice")
    .select(["id", "number", "receivedAt", "decidedAt"])
    .where("notifierId", "=", memberId)
    .orderBy("receivedAt", "desc")
    .limit(limit)
    .execute();
}
