import type { TopPeriod } from "./topic-lists.ts";

/** What a contribution counts. */
export interface LeaderboardWeights {
  post: number;
  like: number;
  answer: number;
}

export interface LeaderboardSetting {
  isOn: boolean;
  weights: LeaderboardWeights;
}

declare global {
  interface Settings {
    /** Who contributes most, and whether that is shown at all. */
    leaderboard: LeaderboardSetting;
  }
}

const defaults: LeaderboardSetting = { isOn: true, weights: { post: 1, like: 2, answer: 10 } };

/** The setting as it counts: the defaults where staff has not changed it. */
export function readLeaderboardSetting(value: unknown): LeaderboardSetting {
  return (value as LeaderboardSetting | null | undefined) ?? defaults;
}

/** How often each period is counted anew: what changes little by little is counted at night. */
export const countedHourly: readonly TopPeriod[] = ["week", "month"];

/** The places of people who stand below each other by score: whoever has the same shares a place. */
export function placesOf(scores: readonly number[]): number[] {
  return scores.map((score) => scores.indexOf(score) + 1);
}
