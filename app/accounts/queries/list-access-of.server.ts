import type { Reader } from "#app/platform/db.server.ts";

/** The doors that are open at a moment, for whom and for how long; for further conditions. */
export function selectOpenAccess(db: Reader, now: Temporal.Instant) {
  return db
    .selectFrom("memberAccess")
    .where("revokedAt", "is", null)
    .where("startsAt", "<=", now.toString())
    .where((where) =>
      where.or([where("endsAt", "is", null), where("endsAt", ">", now.toString())]),
    );
}

/** The doors that are open for a member now. */
export async function listAccessIdsOf(
  db: Reader,
  { memberId, now }: { memberId: string; now: Temporal.Instant },
): Promise<string[]> {
  const rows = await selectOpenAccess(db, now)
    .select("accessId")
    .distinct()
    .where("memberId", "=", memberId)
    .limit(200)
    .execute();
  return rows.map(({ accessId }) => accessId);
}

/** Every door there is, for staff who open or guard one. */
export async function listAccess(db: Reader) {
  const rows = await db
    .selectFrom("access")
    .select(["id", "names", "link"])
    .orderBy("createdAt")
    .orderBy("id")
    .limit(500)
    .execute();
  return rows.map((row) => ({ ...row, names: row.names as { de: string; en: string } }));
}

/** What a door is called, and where it leads outside the portal. */
export async function findAccessName(db: Reader, id: string) {
  const row = await db
    .selectFrom("access")
    .select(["names", "link"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  return { ...row, names: row.names as { de: string; en: string } };
}
