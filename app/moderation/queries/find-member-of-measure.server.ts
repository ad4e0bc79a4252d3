import type { Reader } from "#app/platform/db.server.ts";

/** Whom a measure restricts; undefined where there is no such measure or account any more. */
export async function findMemberOfMeasure(
  db: Reader,
  measureId: string,
): Promise<string | undefined> {
  const measure = await db
    .selectFrom("moderationMeasure")
    .innerJoin("member", "member.id", "moderationMeasure.memberId")
    .select("member.id")
    .where("moderationMeasure.id", "=", measureId)
    .where("member.closedAt", "is", null)
    .executeTakeFirst();
  return measure?.id;
}
