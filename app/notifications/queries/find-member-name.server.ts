import type { Reader } from "#app/platform/db.server.ts";

/** What a member is called now, or null. */
export async function findMemberName(db: Reader, memberId: string): Promise<string | null> {
  const member = await db
    .selectFrom("member")
    .select("displayName")
    .where("id", "=", memberId)
    .executeTakeFirst();
  return member?.displayName ?? null;
}
