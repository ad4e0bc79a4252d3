/** What one member wants to hear of another: their new topics, as of anybody, or nothing. */
export const stances = ["following", "neutral", "ignoring"] as const;
export type Stance = (typeof stances)[number];
