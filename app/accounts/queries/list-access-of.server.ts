import type { Reader } from "#app/platform/db.server.ts";

/** The doors that are open for a member now, with their latest end (null: without end). */
export async function listAccessIdsOf(
  db: Reader,
  { memberId, now }: { memberId: string; now: Temporal.Instant },
): Promise<string[]> {
  const rows = await db
    .selectFrom("memberAccess")
    .select("accessId")
    .distinct()
    .where("memberId", "=", memberId)
    .where("revokedAt", "is", null)
    .where("startsAt", "<=", now.toString())
    .where((where) => where.or([where("endsAt", "is", null), where("endsAt", ">", now.toString())]))
    .limit(200)
    .execute();
  return rows.map(({ accessId }) => accessId);
}
