import { recordAudit } from "#app/platform/audit.server.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { saveSetting } from "#app/platform/settings.server.ts";
import type { GuardTrial } from "../rules/spam/guard-trial.ts";

const keptTrainings = 60;

/**
 * Keeps what was learned with its figures; the numbers of earlier ones are forgotten, and with them what
 * they had from texts that are gone since.
 */
export async function keepLearnedGuard(
  trx: Transaction<Database>,
  { trial, now }: { trial: GuardTrial; now: Temporal.Instant },
): Promise<void> {
  const { result, ...sizes } = trial;
  await trx.updateTable("guardModel").set({ weights: null }).execute();
  await trx
    .insertInto("guardModel")
    .values({
      ...sizes,
      trainedAt: now.toString(),
      ...(result && {
        learnedPrecision: result.learned.precision,
        learnedRecall: result.learned.recall,
        rulesPrecision: result.rules.precision,
        rulesRecall: result.rules.recall,
        beatsRules: result.beatsRules,
        bias: result.model.bias,
        weights: Buffer.from(result.model.weights.buffer.slice(0)),
      }),
    })
    .execute();
  const oldest = trx
    .selectFrom("guardModel")
    .select("id")
    .orderBy("trainedAt", "desc")
    .offset(keptTrainings);
  await trx.deleteFrom("guardModel").where("id", "in", oldest).execute();
}

/** Lets the guard use what it has learned, or not. */
export async function allowLearnedGuard(
  trx: Transaction<Database>,
  {
    isAllowed,
    by,
    now,
  }: { isAllowed: boolean; by: { id: string; name: string }; now: Temporal.Instant },
): Promise<void> {
  await saveSetting(trx, { key: "learned-guard", value: { isAllowed }, updatedBy: by.id, now });
  await recordAudit(trx, {
    at: now,
    actor: by,
    action: "learned-guard.changed",
    object: { kind: "setting", id: "learned-guard" },
    memberId: null,
    reason: null,
    facts: { isAllowed },
  });
}
