import { type Database, inTransaction, json, type Transaction } from "#app/platform/db.server.ts";
import { findProgramme } from "#app/points/queries/find-programme.server.ts";
import { findTierProgramme } from "../queries/find-tier-programme.server.ts";
import { type Flow, placeMembers } from "../queries/place-members.server.ts";
import { mapLevels } from "../rules/map-levels.ts";
import { keptMoves, type TierDefinition } from "../rules/tier-form.ts";

/** What a tried-out programme would do to all members. */
export interface DraftOutcome {
  members: number;
  up: number;
  down: number;
  flows: Flow[];
  /** How long it took to work it out. */
  milliseconds: number;
}

const timeoutSeconds = 60;
const keptDays = 7;

/**
 * Works out what a programme would do to every member, and keeps it with the list of those it
 * would move until somebody saves it. Nothing changes for any member. At most a minute: one pass over
 * what qualifies, a few seconds for a million members.
 */
export async function draftTierProgramme({
  definition,
  by,
  now,
}: {
  definition: TierDefinition;
  by: { id: string };
  now: Temporal.Instant;
}): Promise<{ draftId: string; outcome: DraftOutcome }> {
  return inTransaction(async (trx) => {
    const current = await findTierProgramme(trx);
    await forgetOldDrafts(trx, now);
    const { id: draftId } = await trx
      .insertInto("tierDraft")
      .values({
        definition: json(definition) as never,
        outcome: json({}) as never,
        basedOn: current?.version ?? null,
        createdAt: now,
        createdBy: by.id,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    const { timeZone, currency } = await findProgramme(trx);
    const started = performance.now();
    const flows = await placeMembers(trx, {
      draftId,
      keptMoves,
      timeoutSeconds,
      programme: definition,
      mapped: mapLevels(current, definition),
      timeZone,
      currency,
      now,
    });
    const milliseconds = Math.round(performance.now() - started);
    const outcome = { ...countFlows(flows), flows, milliseconds };
    await trx
      .updateTable("tierDraft")
      .set({ outcome: json(outcome) as never })
      .where("id", "=", draftId)
      .execute();
    return { draftId, outcome };
  });
}

function countFlows(flows: readonly Flow[]): { members: number; up: number; down: number } {
  const count = (...directions: Flow["direction"][]) =>
    flows
      .filter(({ direction }) => directions.includes(direction))
      .reduce((sum, { members }) => sum + members, 0);
  return { members: count("up", "down", "none"), up: count("up"), down: count("down") };
}

async function forgetOldDrafts(trx: Transaction<Database>, now: Temporal.Instant): Promise<void> {
  await trx
    .deleteFrom("tierDraft")
    .where("createdAt", "<", now.subtract({ hours: 24 * keptDays }).toString())
    .execute();
}
