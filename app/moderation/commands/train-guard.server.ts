import { keepLearnedGuard } from "#app/forum/commands/keep-learned-guard.server.ts";
import { type GuardTrial, tryGuard } from "#app/forum/rules/spam/guard-trial.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { listGuardDecisions } from "../queries/list-guard-decisions.server.ts";

declare global {
  interface Jobs {
    "train-guard": Record<string, never>;
  }
}

/** Learns anew from what people decided, and keeps how well that would have done beside the rules. */
export async function trainGuard({ now }: { now: Temporal.Instant }): Promise<GuardTrial> {
  const trial = tryGuard(await listGuardDecisions(database(), { now }));
  await inTransaction((trx) => keepLearnedGuard(trx, { trial, now }));
  return trial;
}
