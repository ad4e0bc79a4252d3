import type { Reader } from "#app/platform/db.server.ts";
import type { Standing, StandingLevel } from "../rules/standing.ts";

/** Where a member stood at `at`; null below every level, and where nobody has ever said. */
export async function findStandingAt(
  db: Reader,
  { memberId, at }: { memberId: string; at: Temporal.Instant },
): Promise<Standing | null> {
  const row = await db
    .selectFrom("memberStanding as standing")
    .leftJoin("standingLevel as level", "level.id", "standing.levelId")
    .select(["standing.levelId", "level.rank", "level.multiplier"])
    .where("standing.memberId", "=", memberId)
    .where("standing.since", "<=", at.toString())
    .orderBy("standing.since", "desc")
    .limit(1)
    .executeTakeFirst();
  if (!row?.levelId) return null;
  return { levelId: row.levelId, rank: row.rank!, multiplier: Number(row.multiplier) };
}

/** The levels in use and the retired ones, lowest first. */
export async function listStandingLevels(db: Reader): Promise<StandingLevel[]> {
  const rows = await db
    .selectFrom("standingLevel")
    .selectAll()
    .orderBy("rank")
    .orderBy("id")
    .limit(100)
    .execute();
  return rows.map((row) => ({
    ...row,
    name: row.name as StandingLevel["name"],
    multiplier: Number(row.multiplier),
  }));
}
