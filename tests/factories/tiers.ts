import { randomUUID } from "node:crypto";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { rollOutTiers } from "#app/tiers/commands/roll-out-tiers.server.ts";
import { installTierProgramme } from "#app/tiers/commands/save-tier-programme.server.ts";
import { findTierProgramme } from "#app/tiers/queries/find-tier-programme.server.ts";
import type { Level } from "#app/tiers/rules/programme.ts";
import type { TierDefinition } from "#app/tiers/rules/tier-form.ts";
import { createMember } from "./member.ts";

/** A level as the form makes one, with what the test needs of it. */
export function tierLevel(rank: number, threshold: number, rest: Partial<Level> = {}): Level {
  const name = ["Bronze", "Silber", "Gold", "Platin"][rank - 1] ?? `Stufe ${rank}`;
  return {
    id: randomUUID(),
    rank,
    name: { de: name, en: name },
    threshold,
    look: "silver",
    icon: "star",
    multiplier: 1,
    earlyAccessDays: 0,
    benefits: { de: [], en: [] },
    ...rest,
  };
}

export function tierDefinition(changes: Partial<TierDefinition> = {}): TierDefinition {
  return {
    basis: "points",
    period: "calendar-year",
    downgrade: "one-level",
    graceDays: 14,
    noticeDays: 30,
    protects: true,
    levels: [tierLevel(1, 100), tierLevel(2, 500), tierLevel(3, 1_000)],
    ...changes,
  };
}

/** A programme that holds for everybody from `now` on. */
export async function installTiers(
  definition: TierDefinition,
  now: Temporal.Instant,
): Promise<number> {
  const { id } = await createMember({ role: "admin" });
  const version = await inTransaction(async (trx) =>
    installTierProgramme(trx, {
      definition,
      current: await findTierProgramme(trx),
      by: { id },
      now,
    }),
  );
  await rollOutTiers({ version, now });
  return version;
}

/** Where a member stands, as the database has it. */
export async function findMembership(memberId: string) {
  return database()
    .selectFrom("tierMembership")
    .selectAll()
    .where("memberId", "=", memberId)
    .executeTakeFirst();
}
