import { sql } from "kysely";
import { recordAudit } from "#app/platform/audit.server.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { saveSetting } from "#app/platform/settings.server.ts";
import { findProgrammeSettings } from "../queries/find-programme-settings.server.ts";
import { changedSettings, type ProgrammeSettings } from "../rules/programme-form.ts";

/** Somebody saved the programme since this form was made. */
export class ProgrammeChangedMeanwhile extends DomainError {
  constructor() {
    super("changed-meanwhile");
  }
}

/**
 * Changes the programme from now on: what was promised (activation, expiry of lots that exist)
 * stays. `version` is the one the consequences were shown for. In the audit log with before and
 * after. Throws ProgrammeChangedMeanwhile.
 */
export async function changeProgramme(
  trx: Transaction<Database>,
  {
    settings,
    version,
    by,
    now,
  }: {
    settings: ProgrammeSettings;
    version: string;
    by: { id: string; name: string };
    now: Temporal.Instant;
  },
): Promise<{ changed: string[] }> {
  // The rows may not exist yet, so there is nothing else to lock.
  await sql`select pg_advisory_xact_lock(hashtext('programme-settings'))`.execute(trx);
  const { version: current, ...before } = await findProgrammeSettings(trx);
  if (current !== version) throw new ProgrammeChangedMeanwhile();
  const changes = changedSettings(before, settings);
  if (changes.length === 0) return { changed: [] };
  const { programme, basis } = settings;
  const saved = { updatedBy: by.id, now };
  await saveSetting(trx, { key: "programme", value: programme, ...saved });
  await saveSetting(trx, { key: "pointsBasis", value: basis, ...saved });
  await recordAudit(trx, {
    at: now,
    actor: by,
    action: "programme.changed",
    object: { kind: "setting", id: "programme" },
    memberId: null,
    reason: null,
    facts: {
      before: Object.fromEntries(changes.map(({ name, before }) => [name, before])),
      after: Object.fromEntries(changes.map(({ name, after }) => [name, after])),
    },
  });
  return { changed: changes.map(({ name }) => name) };
}
