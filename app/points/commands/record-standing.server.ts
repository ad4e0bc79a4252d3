import { type Database, json, type Transaction } from "#app/platform/db.server.ts";
import type { StandingLevel } from "../rules/standing.ts";

/** Lets earning know the programme's levels as they are now; those not named stay as they are. */
export async function recordStandingLevels(
  trx: Transaction<Database>,
  levels: readonly StandingLevel[],
): Promise<void> {
  if (levels.length === 0) return;
  await trx
    .insertInto("standingLevel")
    .values(levels.map((level) => ({ ...level, name: json(level.name) as never })))
    .onConflict((conflict) =>
      conflict.column("id").doUpdateSet((eb) => ({
        name: eb.ref("excluded.name"),
        rank: eb.ref("excluded.rank"),
        multiplier: eb.ref("excluded.multiplier"),
        retiredAt: eb.ref("excluded.retiredAt"),
      })),
    )
    .execute();
}

export interface StandingChange {
  memberId: string;
  /** Null: below every level. */
  levelId: string | null;
  since: Temporal.Instant;
}

/** Lets earning know that a member stands elsewhere from `since` on. Saying it again changes nothing. */
export async function recordStanding(
  trx: Transaction<Database>,
  change: StandingChange,
): Promise<void> {
  await recordStandings(trx, [change]);
}

/** As `recordStanding`, for many members at once; each (member, since) at most once. */
export async function recordStandings(
  trx: Transaction<Database>,
  changes: readonly StandingChange[],
): Promise<void> {
  if (changes.length === 0) return;
  await trx
    .insertInto("memberStanding")
    .values([...changes])
    .onConflict((conflict) =>
      conflict
        .columns(["memberId", "since"])
        .doUpdateSet((eb) => ({ levelId: eb.ref("excluded.levelId") })),
    )
    .execute();
}
