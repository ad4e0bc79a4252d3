import type { Reader } from "#app/platform/db.server.ts";
import { type TrustLevel, trustLevels } from "../rules/trust-level.ts";

/** How many members there are at each level; the team has none. */
export async function countTrustLevels(db: Reader): Promise<Record<TrustLevel, number>> {
  const rows = await db
    .selectFrom("member")
    .leftJoin("memberTrust as trust", "trust.memberId", "member.id")
    .select((eb) => [
      eb.fn.coalesce("trust.level", eb.lit(0)).as("level"),
      eb.fn.countAll<number>().as("count"),
    ])
    .where("member.role", "=", "member")
    .where("member.closedAt", "is", null)
    .groupBy((eb) => eb.fn.coalesce("trust.level", eb.lit(0)))
    .execute();
  const countOf = new Map(rows.map(({ level, count }) => [level, count]));
  return Object.fromEntries(trustLevels.map((level) => [level, countOf.get(level) ?? 0])) as Record<
    TrustLevel,
    number
  >;
}
