import type { ConditionValues } from "./conditions.ts";
import { hasEnded, isAhead } from "./open-to.ts";

export type RuleState = "planned" | "active" | "paused" | "ended" | "spent";

/** How a rule or campaign stands today. A campaign whose budget is used up is `spent`. */
export function ruleState({
  conditions,
  endedAt,
  isPaused,
  budget = null,
  now,
  timeZone,
}: {
  conditions: ConditionValues;
  endedAt: string | null;
  isPaused: boolean;
  budget?: { points: number; spent: number } | null;
  now: Temporal.Instant;
  timeZone: string;
}): RuleState {
  if (endedAt !== null || hasEnded(conditions, { now, timeZone })) return "ended";
  if (isPaused) return "paused";
  if (budget && budget.spent >= budget.points) return "spent";
  return isAhead(conditions, { now, timeZone }) ? "planned" : "active";
}
