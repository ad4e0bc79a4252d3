import type { Reader } from "#app/platform/db.server.ts";
import type { Level, TierProgramme } from "../rules/programme.ts";

/** The programme of tiers as it holds now, or as `version` had it; null where there is none. */
export async function findTierProgramme(
  db: Reader,
  { version }: { version?: number } = {},
): Promise<TierProgramme | null> {
  const programme = await db
    .selectFrom("tierProgramme")
    .select(["version", "basis", "period", "downgrade", "graceDays", "noticeDays", "protects"])
    .$if(version !== undefined, (query) => query.where("version", "=", version ?? 0))
    .orderBy("version", "desc")
    .limit(1)
    .executeTakeFirst();
  if (!programme) return null;
  const levels = await db
    .selectFrom("tierProgrammeLevel")
    .select([
      "levelId as id",
      "rank",
      "name",
      "threshold",
      "look",
      "icon",
      "multiplier",
      "earlyAccessDays",
      "benefits",
    ])
    .where("version", "=", programme.version)
    .orderBy("rank")
    .execute();
  return {
    ...(programme as Omit<TierProgramme, "levels">),
    levels: levels.map(
      (level) => ({ ...level, multiplier: Number(level.multiplier) }) as never as Level,
    ),
  };
}
