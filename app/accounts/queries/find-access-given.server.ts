import type { Reader } from "#app/platform/db.server.ts";

/** What a source (a redemption) opened for its member, and for how long. */
export async function findAccessGiven(db: Reader, source: { kind: string; id: string }) {
  const row = await db
    .selectFrom("memberAccess")
    .innerJoin("access", "access.id", "memberAccess.accessId")
    .select(["access.names", "access.link", "memberAccess.startsAt", "memberAccess.endsAt"])
    .where("sourceKind", "=", source.kind)
    .where("sourceId", "=", source.id)
    .where("revokedAt", "is", null)
    .executeTakeFirst();
  return row && { ...row, names: row.names as { de: string; en: string } };
}
