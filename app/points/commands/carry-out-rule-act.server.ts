import { inTransaction } from "#app/platform/db.server.ts";
import { endEarningRule, pauseEarningRule, resumeEarningRule } from "./stop-earning-rule.server.ts";

const acts = {
  pause: { command: pauseEarningRule, said: "earningEditor.acts.paused" },
  resume: { command: resumeEarningRule, said: "earningEditor.acts.resumed" },
  end: { command: endEarningRule, said: "earningEditor.acts.ended" },
} as const;

/** Pauses, resumes or ends a rule or campaign; returns the text that says so. Throws NotFound. */
export async function carryOutRuleAct({
  intent,
  ...act
}: { intent: keyof typeof acts } & Parameters<typeof pauseEarningRule>[1]): Promise<string> {
  const { command, said } = acts[intent];
  await inTransaction((trx) => command(trx, act));
  return said;
}
