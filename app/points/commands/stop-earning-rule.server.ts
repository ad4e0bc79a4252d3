import type { Database, Transaction } from "#app/platform/db.server.ts";
import { lockRule, recordRuleAudit } from "./save-earning-rule.server.ts";

interface Act {
  ruleId: string;
  kind: "rule" | "campaign";
  by: { id: string; name: string };
  now: Temporal.Instant;
}

/**
 * Pauses a rule or campaign: what happens from now until it is resumed earns nothing by it, also
 * where that is counted later. Pausing a paused one changes nothing. Throws NotFound.
 */
export async function pauseEarningRule(trx: Transaction<Database>, act: Act): Promise<void> {
  const { ruleId, by, now } = act;
  const rule = await lockRule(trx, act);
  if (rule.endedAt || (await isPaused(trx, ruleId))) return;
  await trx
    .insertInto("earningRulePause")
    .values({ ruleId, pausedAt: now, pausedBy: by.id })
    .execute();
  await recordRuleAudit(trx, { ...act, act: "paused", facts: { name: rule.name } });
}

/** Ends a pause from now on. Throws NotFound. */
export async function resumeEarningRule(trx: Transaction<Database>, act: Act): Promise<void> {
  const { ruleId, by, now } = act;
  const rule = await lockRule(trx, act);
  if (rule.endedAt || !(await isPaused(trx, ruleId))) return;
  await trx
    .updateTable("earningRulePause")
    .set({ resumedAt: now, resumedBy: by.id })
    .where("ruleId", "=", ruleId)
    .where("resumedAt", "is", null)
    .execute();
  await recordRuleAudit(trx, { ...act, act: "resumed", facts: { name: rule.name } });
}

/** Ends a rule or campaign for good; what happened before is still counted. Throws NotFound. */
export async function endEarningRule(trx: Transaction<Database>, act: Act): Promise<void> {
  const { ruleId, by, now } = act;
  const rule = await lockRule(trx, act);
  if (rule.endedAt) return;
  await trx
    .updateTable("earningRule")
    .set({ endedAt: now, endedBy: by.id })
    .where("id", "=", ruleId)
    .execute();
  await recordRuleAudit(trx, { ...act, act: "ended", facts: { name: rule.name } });
}

async function isPaused(trx: Transaction<Database>, ruleId: string): Promise<boolean> {
  const open = await trx
    .selectFrom("earningRulePause")
    .select("ruleId")
    .where("ruleId", "=", ruleId)
    .where("resumedAt", "is", null)
    .executeTakeFirst();
  return open !== undefined;
}
