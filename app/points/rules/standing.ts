/** A level of the programme as earning knows it; the tiers write it. */
export interface StandingLevel {
  id: string;
  name: { de: string; en: string };
  /** Higher is better. */
  rank: number;
  /** What members of this level earn for one point of a purchase. */
  multiplier: number;
  /** Since when nobody can reach it any more; null: it is in use. */
  retiredAt: string | null;
}

/** Where a member stood at some moment. */
export type Standing = Pick<StandingLevel, "rank" | "multiplier"> & { levelId: string };
