import type { Reader } from "#app/platform/db.server.ts";

type Texts = { de: string; en: string };

/** The badges a member wears, the latest first. */
export async function listBadgesOf(db: Reader, memberId: string) {
  const rows = await db
    .selectFrom("memberBadge")
    .innerJoin("badge", "badge.id", "memberBadge.badgeId")
    .select([
      "badge.id",
      "badge.names",
      "badge.descriptions",
      "badge.icon",
      "memberBadge.awardedAt",
    ])
    .where("memberBadge.memberId", "=", memberId)
    .where("memberBadge.revokedAt", "is", null)
    .orderBy("memberBadge.awardedAt", "desc")
    .limit(100)
    .execute();
  return rows.map((row) => ({
    ...row,
    names: row.names as Texts,
    descriptions: row.descriptions as Texts,
  }));
}

/** Every badge there is. */
export async function listBadges(db: Reader) {
  const rows = await db
    .selectFrom("badge")
    .select(["id", "names", "descriptions", "icon"])
    .orderBy("createdAt")
    .orderBy("id")
    .limit(500)
    .execute();
  return rows.map((row) => ({
    ...row,
    names: row.names as Texts,
    descriptions: row.descriptions as Texts,
  }));
}
