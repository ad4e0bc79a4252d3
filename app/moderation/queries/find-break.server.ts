import type { Reader } from "#app/platform/db.server.ts";

/** Until when somebody of the team is spared heavy cases; null where they are not. */
export async function findBreak(
  db: Reader,
  { memberId, now }: { memberId: string; now: Temporal.Instant },
): Promise<string | null> {
  const found = await db
    .selectFrom("reviewerBreak")
    .select("until")
    .where("memberId", "=", memberId)
    .where("until", ">", now.toString())
    .executeTakeFirst();
  return found?.until ?? null;
}
