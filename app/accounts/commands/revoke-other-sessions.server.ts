import type { Reader } from "#app/platform/db.server.ts";

/** Ends every session of the member but one. Returns how many it ended. */
export async function revokeOtherSessions(
  db: Reader,
  { memberId, keptSessionId }: { memberId: string; keptSessionId: string | null },
): Promise<number> {
  const revoked = await db
    .deleteFrom("session")
    .where("memberId", "=", memberId)
    .$if(keptSessionId !== null, (query) => query.where("id", "!=", keptSessionId))
    .returning("id")
    .execute();
  return revoked.length;
}
