import type { Penalty } from "./penalty-ladder.ts";

/** What somebody reported within `ladderMonths`, and what was done about their reports before. */
export interface ReportingRecord {
  /** Reports and notices with a decision. */
  decided: number;
  /** Of those, what was found to be within the rules and the law. */
  unfounded: number;
  /** Warnings about reports and times without them that stand. */
  steps: number;
}

/** Fewer say nothing about somebody: everybody is wrong now and then. */
const enough = 5;

/** From this part on, unfounded reports are frequent (DSA Art. 23 (2)). */
const unfoundedPart = 0.7;

const ladder: readonly Penalty[] = [
  { action: "warn" },
  { action: "stop-reports", days: 7 },
  { action: "stop-reports", days: 30 },
  { action: "stop-reports", days: 90 },
];

/**
 * What is usual next for somebody whose reports are mostly unfounded: a warning, then a time without
 * reports (DSA Art. 23). Null where there is no cause. A suggestion: a person weighs how grave it was
 * and what was meant.
 */
export function suggestForReports({ decided, unfounded, steps }: ReportingRecord): Penalty | null {
  if (decided < enough || unfounded / decided < unfoundedPart) return null;
  return ladder[Math.min(steps, ladder.length - 1)] ?? null;
}

/** Whether somebody's reports are so often unfounded that a person should look at that, too. */
export function isOftenUnfounded({
  decided,
  upheld,
}: {
  decided: number;
  upheld: number;
}): boolean {
  return suggestForReports({ decided, unfounded: decided - upheld, steps: 0 }) !== null;
}
