import type { Reader } from "#app/platform/db.server.ts";
import type { TrustLevel } from "../rules/trust-level.ts";

/** How far this member's word is trusted: as it was last counted or appointed. */
export async function findTrustLevel(db: Reader, memberId: string): Promise<TrustLevel> {
  const trust = await db
    .selectFrom("memberTrust")
    .select("level")
    .where("memberId", "=", memberId)
    .executeTakeFirst();
  return (trust?.level ?? 0) as TrustLevel;
}
