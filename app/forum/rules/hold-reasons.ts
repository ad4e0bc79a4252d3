/** What can make a post wait until a person has looked at it. */
export const holdRules = [
  "watched-words",
  "bad-links",
  "newcomer-links",
  "duplicate",
  "burst",
  "typing",
  "learned",
  "shared-address",
] as const;
export type HoldRule = (typeof holdRules)[number];

/** Why a post waits, with what the team is shown of it; its author is told the rule. */
export interface HoldReason {
  rule: HoldRule;
  facts: Record<string, string | number>;
}

/** Whether a post waits for its review, or was refused there, or nobody ever held it. */
export function isUnpublished({
  heldAt,
  releasedAt,
}: {
  heldAt: string | null;
  releasedAt: string | null;
}): boolean {
  return heldAt !== null && releasedAt === null;
}
