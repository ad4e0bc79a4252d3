export const bases = ["points", "spend", "orders"] as const;
/** What qualifies: status points, money spent (in minor units), or the count of orders. */
export type Basis = (typeof bases)[number];

export const periods = ["calendar-year", "rolling-12-months", "anniversary"] as const;
export type Period = (typeof periods)[number];

export const downgrades = ["one-level", "full"] as const;
export type Downgrade = (typeof downgrades)[number];

export const levelLooks = [
  "stone",
  "copper",
  "silver",
  "gold",
  "leaf",
  "sea",
  "night",
  "berry",
] as const;
export type LevelLook = (typeof levelLooks)[number];

export const levelIcons = [
  "bean",
  "leaf",
  "flame",
  "compass",
  "star",
  "sparkles",
  "gem",
  "crown",
] as const;
export type LevelIcon = (typeof levelIcons)[number];

export interface Names {
  de: string;
  en: string;
}

/** A level as a version of the programme has it; ranks count from 1, lowest first. */
export interface Level {
  id: string;
  rank: number;
  name: Names;
  /** Reached with this much of the basis: points, minor units, or orders. */
  threshold: number;
  look: LevelLook;
  icon: LevelIcon;
  /** What purchases earn more: 1.25 is a quarter more. */
  multiplier: number;
  /** Rewards can be claimed so many days before they start for others. */
  earlyAccessDays: number;
  /** What else it brings, in words, one line each. */
  benefits: { de: string[]; en: string[] };
}

/** The rules of the tiers; `version` grows with every change. */
export interface TierProgramme {
  version: number;
  basis: Basis;
  period: Period;
  downgrade: Downgrade;
  /** Days after the end of a period in which the level stays and can still be kept. */
  graceDays: number;
  /** Days before the end of a period at which a member at risk is told; 0: not told. */
  noticeDays: number;
  /** Whether a change of the rules leaves levels alone until the end of their period. */
  protects: boolean;
  /** Lowest first. */
  levels: Level[];
}

/** The rank that an amount is enough for; 0: none. What was refunded beyond it counts as nothing. */
export function rankFor(levels: readonly Pick<Level, "threshold">[], amount: number): number {
  return levels.filter(({ threshold }) => threshold <= Math.max(0, amount)).length;
}

/** The level of a rank, or null below the lowest one. */
export function levelOf<L>(levels: readonly L[], rank: number): L | null {
  return levels[rank - 1] ?? null;
}
