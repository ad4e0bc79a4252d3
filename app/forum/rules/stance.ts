/** What one member wants of another: their new topics, as of anybody, to hear nothing, or to be left alone. */
export const stances = ["following", "neutral", "ignoring", "blocking"] as const;
export type Stance = (typeof stances)[number];

/** Whom the brand speaks through reaches everybody, and is reached by everybody. */
export function isOffered(stance: Stance, { isOfTeam }: { isOfTeam: boolean }): boolean {
  return !isOfTeam || stance === "following" || stance === "neutral";
}
