import type { memberActions } from "./actions.ts";

/** A step of the ladder: what is suggested for somebody with that many earlier measures. */
export interface Penalty {
  action: (typeof memberActions)[number];
  days?: number;
}

/** From a word to the door, so that nobody meets the hardest measure first. */
export const defaultLadder: readonly (Penalty | null)[] = [
  null,
  { action: "warn" },
  { action: "silence", days: 1 },
  { action: "silence", days: 7 },
  { action: "suspend", days: 7 },
  { action: "suspend", days: 30 },
  { action: "ban" },
];

/** Measures older than this are forgiven. */
export const ladderMonths = 12;

/**
 * What is usual next for a member with so many standing measures within `ladderMonths`; null where
 * it is enough to deal with the content. A suggestion: a person decides.
 */
export function suggestPenalty(
  measuresBefore: number,
  ladder: readonly (Penalty | null)[] = defaultLadder,
): Penalty | null {
  return ladder[Math.min(measuresBefore, ladder.length - 1)] ?? null;
}

/** A penalty as one choice of a list. */
export function writePenalty({ action, days }: Penalty): string {
  return days ? `${action}:${days}` : action;
}

export function readPenalty(choice: string): Penalty {
  const [action, days] = choice.split(":");
  return { action: action as Penalty["action"], ...(days && { days: Number(days) }) };
}

/** What can go along with a decision about content, the mildest first. */
export const penaltyChoices: readonly Penalty[] = [
  { action: "warn" },
  ...[1, 3, 7, 30].map((days) => ({ action: "silence", days }) as const),
  ...[7, 30, 90].map((days) => ({ action: "suspend", days }) as const),
  { action: "ban" },
];
