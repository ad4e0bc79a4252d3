/** Every reaction staff can choose from, beside the like, with what it looks like. */
export const reactionFaces = {
  thanks: "🙏",
  celebrate: "🎉",
  laugh: "😄",
  surprised: "😮",
  sad: "😢",
  idea: "💡",
  applause: "👏",
  strong: "💪",
  hug: "🤗",
  thinking: "🤔",
  fire: "🔥",
  star: "⭐",
  coffee: "☕",
  eyes: "👀",
  done: "✅",
  rocket: "🚀",
} as const;

export type ReactionKind = keyof typeof reactionFaces;

export const reactionKinds = Object.keys(reactionFaces) as ReactionKind[];
export const maxChosenReactions = 8;
const defaultReactions: readonly ReactionKind[] = ["thanks", "celebrate", "laugh", "idea"];

declare global {
  interface Settings {
    /** What members can react with beside the like, in the order in which it is offered. */
    forumReactions: { kinds: ReactionKind[] };
  }
}

export function isReactionKind(kind: string): kind is ReactionKind {
  return Object.hasOwn(reactionFaces, kind);
}

/** What the setting offers; the defaults where staff has not chosen. */
export function readChosenReactions(value: unknown): ReactionKind[] {
  const chosen = value as Settings["forumReactions"] | null | undefined;
  return chosen ? chosen.kinds.filter(isReactionKind) : [...defaultReactions];
}
