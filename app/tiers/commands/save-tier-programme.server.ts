import { sql } from "kysely";
import { recordAudit } from "#app/platform/audit.server.ts";
import { type Database, json, type Transaction } from "#app/platform/db.server.ts";
import { DomainError, NotFound } from "#app/platform/errors.ts";
import { enqueue } from "#app/platform/jobs.server.ts";
import { recordStandingLevels } from "#app/points/commands/record-standing.server.ts";
import { findTierProgramme } from "../queries/find-tier-programme.server.ts";
import type { TierProgramme } from "../rules/programme.ts";
import type { TierDefinition } from "../rules/tier-form.ts";

/**
 * Makes a tried-out programme the one that holds: a new version, and a job that brings the members
 * into it. Saving a draft again changes nothing. Throws NotFound, DomainError changed-meanwhile.
 */
export async function saveTierDraft(
  trx: Transaction<Database>,
  {
    draftId,
    by,
    now,
  }: { draftId: string; by: { id: string; name: string }; now: Temporal.Instant },
): Promise<{ version: number }> {
  const draft = await trx
    .selectFrom("tierDraft")
    .select(["definition", "basedOn", "savedAs", "outcome"])
    .where("id", "=", draftId)
    .forUpdate()
    .executeTakeFirst();
  if (!draft) throw new NotFound("tier-draft");
  if (draft.savedAs !== null) return { version: draft.savedAs };
  await sql`select pg_advisory_xact_lock(hashtext('tier_programme'))`.execute(trx);
  const current = await findTierProgramme(trx);
  if ((current?.version ?? null) !== draft.basedOn) throw new DomainError("changed-meanwhile");
  const definition = draft.definition as never as TierDefinition;
  const version = await installTierProgramme(trx, { definition, current, by, now });
  await trx.updateTable("tierDraft").set({ savedAs: version }).where("id", "=", draftId).execute();
  const { up, down } = draft.outcome as never as { up: number; down: number };
  await recordAudit(trx, {
    at: now,
    actor: by,
    action: "tiers.changed",
    object: { kind: "tier-programme", id: String(version) },
    memberId: null,
    reason: null,
    facts: { version, up, down, levels: definition.levels.map(({ name }) => name.en) },
  });
  return { version };
}

/** Stores a programme as the next version and has the members brought into it in the background. */
export async function installTierProgramme(
  trx: Transaction<Database>,
  {
    definition,
    current,
    by,
    now,
  }: {
    definition: TierDefinition;
    current: TierProgramme | null;
    by: { id: string };
    now: Temporal.Instant;
  },
): Promise<number> {
  const version = (current?.version ?? 0) + 1;
  const { levels, ...rules } = definition;
  await trx
    .insertInto("tierProgramme")
    .values({ ...rules, version, validFrom: now, createdBy: by.id })
    .execute();
  await trx
    .insertInto("tierLevel")
    .values(levels.map(({ id }) => ({ id, createdAt: now })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await trx
    .insertInto("tierProgrammeLevel")
    .values(
      levels.map(({ id, name, benefits, ...level }) => ({
        ...level,
        version,
        levelId: id,
        name: json(name) as never,
        benefits: json(benefits) as never,
      })),
    )
    .execute();
  await tellEarning(trx, { definition, current, now });
  const { members } = await trx
    .selectFrom("member")
    .select((eb) => eb.fn.countAll<number>().as("members"))
    .where("closedAt", "is", null)
    .executeTakeFirstOrThrow();
  await trx
    .insertInto("tierRollout")
    .values({ version, membersTotal: members, startedAt: now })
    .execute();
  await enqueue(trx, "roll-out-tiers", { version }, { key: `roll-out-tiers:${version}` });
  return version;
}

async function tellEarning(
  trx: Transaction<Database>,
  {
    definition,
    current,
    now,
  }: { definition: TierDefinition; current: TierProgramme | null; now: Temporal.Instant },
): Promise<void> {
  const ids = new Set(definition.levels.map(({ id }) => id));
  const gone = (current?.levels ?? []).filter(({ id }) => !ids.has(id));
  const told = (level: TierDefinition["levels"][number], retiredAt: string | null) => ({
    id: level.id,
    name: level.name,
    rank: level.rank,
    multiplier: level.multiplier,
    retiredAt,
  });
  await recordStandingLevels(trx, [
    ...definition.levels.map((level) => told(level, null)),
    ...gone.map((level) => told(level, now.toString())),
  ]);
}
