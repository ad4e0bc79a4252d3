/** Every reaction staff can choose from, beside the like. */
export const reactionKinds = [
  "thanks",
  "celebrate",
  "laugh",
  "idea",
  "thinking",
  "sad",
  "strong",
  "fire",
  "star",
  "coffee",
  "eyes",
  "rocket",
] as const;

export type ReactionKind = (typeof reactionKinds)[number];

export const maxChosenReactions = 8;
const defaultReactions: readonly ReactionKind[] = ["thanks", "celebrate", "laugh", "idea"];

declare global {
  interface Settings {
    /** What members can react with beside the like, in the order in which it is offered. */
    forumReactions: { kinds: ReactionKind[] };
  }
}

export function isReactionKind(kind: string): kind is ReactionKind {
  return (reactionKinds as readonly string[]).includes(kind);
}

/** What the setting offers; the defaults where staff has not chosen. */
export function readChosenReactions(value: unknown): ReactionKind[] {
  const chosen = value as Settings["forumReactions"] | null | undefined;
  return chosen ? chosen.kinds.filter(isReactionKind) : [...defaultReactions];
}
