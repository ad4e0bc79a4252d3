import type { Reader } from "#app/platform/db.server.ts";

/** Whether a member asked for the weekly summary. */
export async function hasSubscribedToDigest(db: Reader, memberId: string): Promise<boolean> {
  const found = await db
    .selectFrom("digestSubscription")
    .select("memberId")
    .where("memberId", "=", memberId)
    .executeTakeFirst();
  return found !== undefined;
}
