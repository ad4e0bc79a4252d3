import type { Reader } from "#app/platform/db.server.ts";
import { findSetting } from "#app/platform/settings.server.ts";
import type { TextModel } from "../rules/spam/text-classifier.ts";

declare global {
  interface Settings {
    /** Whether what the guard has learned may hold posts; it does only where it beats the rules. */
    "learned-guard": { isAllowed: boolean };
  }
}

/** Whether staff lets the guard use what it has learned; so it is until somebody says no. */
export async function isLearnedGuardAllowed(db: Reader): Promise<boolean> {
  return (await findSetting(db, "learned-guard"))?.isAllowed ?? true;
}

/** What the guard has learned last, where that beats the rules and staff lets it; else null. */
export async function findLearnedModel(db: Reader): Promise<TextModel | null> {
  const latest = await db
    .selectFrom("guardModel")
    .select(["id", "beatsRules"])
    .orderBy("trainedAt", "desc")
    .limit(1)
    .executeTakeFirst();
  if (!latest?.beatsRules || !(await isLearnedGuardAllowed(db))) return null;
  if (kept?.id !== latest.id) kept = await readModel(db, latest.id);
  return kept?.model ?? null;
}

// A model never changes: one that was read stays for as long as it is the latest.
let kept: { id: string; model: TextModel } | null = null;

async function readModel(db: Reader, id: string) {
  const row = await db
    .selectFrom("guardModel")
    .select(["bias", "weights"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row?.weights || row.bias === null) return null;
  const bytes = Uint8Array.from(row.weights);
  return { id, model: { bias: row.bias, weights: new Float32Array(bytes.buffer) } };
}

/** The last trainings with their figures, the latest first. */
export function listGuardTrainings(db: Reader) {
  return db
    .selectFrom("guardModel")
    .select([
      "id",
      "trainedAt",
      "splitAt",
      "learnedFrom",
      "triedOn",
      "spamTriedOn",
      "learnedPrecision",
      "learnedRecall",
      "rulesPrecision",
      "rulesRecall",
      "beatsRules",
    ])
    .orderBy("trainedAt", "desc")
    .limit(shownTrainings)
    .execute();
}

export type GuardTraining = Awaited<ReturnType<typeof listGuardTrainings>>[number];

const shownTrainings = 14;
