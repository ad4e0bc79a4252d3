import type { TrustThresholds } from "./trust-thresholds.ts";

/** New, at home, a member, a regular, and whom the team has appointed. */
export const trustLevels = [0, 1, 2, 3, 4] as const;
export type TrustLevel = (typeof trustLevels)[number];
/** Under which keys texts name the levels. */
export const levelKeys = ["new", "basic", "member", "regular", "appointed"] as const;
/** What can be reached by taking part. */
export type EarnedLevel = 1 | 2 | 3;

/** What somebody has done here, ever and within the days that level 3 looks at. */
export interface TrustFacts {
  ever: {
    daysVisited: number;
    topicsEntered: number;
    postsRead: number;
    minutesRead: number;
    likesGiven: number;
    likesReceived: number;
    topicsAnswered: number;
  };
  recent: {
    daysVisited: number;
    topicsAnswered: number;
    topicsPercent: number;
    postsPercent: number;
    likers: number;
    likeDays: number;
    upheld: number;
  };
}

export type TrustFigure =
  | keyof TrustFacts["ever"]
  | `recent${Capitalize<keyof TrustFacts["recent"]>}`;

/** One thing a level asks for, and how much of it there is. */
export interface TrustGround {
  figure: TrustFigure;
  has: number;
  needs: number;
}

export interface TrustStanding {
  level: TrustLevel;
  /** What was ever reached of the first levels. */
  reached: 0 | 1 | 2;
  since: Temporal.Instant;
}

/**
 * The level somebody has by what they did: what is reached is kept, but level 3 only while `keptPercent` of
 * each figure is there (and for `keptDays` in any case), and level 2 only while not too much was taken down.
 * Level 4 is the team's alone: it neither comes nor goes here.
 */
export function decideTrust(
  standing: TrustStanding,
  {
    facts,
    thresholds,
    now,
  }: { facts: TrustFacts; thresholds: TrustThresholds; now: Temporal.Instant },
): TrustLevel {
  if (standing.level === 4) return 4;
  const kept = keptLevel(standing, { facts, thresholds, now });
  const earned = earnedLevel(facts, thresholds);
  return Math.max(kept, earned) as TrustLevel;
}

/** What is still missing for a level, in the order of `groundsOf`; nothing where it is reached. */
export function gapsTo(
  level: EarnedLevel,
  { facts, thresholds }: { facts: TrustFacts; thresholds: TrustThresholds },
): TrustGround[] {
  return groundsOf(level, { facts, thresholds }).filter((ground) => !isMet(ground));
}

/** What keeps level 3 from being kept: figures below the part of them that is asked for. */
export function gapsToKeep({
  facts,
  thresholds,
}: {
  facts: TrustFacts;
  thresholds: TrustThresholds;
}): TrustGround[] {
  const { keptPercent } = thresholds.regular;
  return groundsOf(3, { facts, thresholds }).filter((ground) => !isMet(ground, keptPercent));
}

/** Everything a level asks for, with how much of it there is. */
export function groundsOf(
  level: EarnedLevel,
  { facts: { ever, recent }, thresholds }: { facts: TrustFacts; thresholds: TrustThresholds },
): TrustGround[] {
  const { basic, member, regular } = thresholds;
  const upheld = { figure: "recentUpheld", has: recent.upheld, needs: regular.upheldMost } as const;
  if (level === 1) return groundsEver(basic, ever);
  if (level === 2) return [...groundsEver(member, ever), upheld];
  return [
    { figure: "recentDaysVisited", has: recent.daysVisited, needs: regular.daysVisited },
    { figure: "recentTopicsAnswered", has: recent.topicsAnswered, needs: regular.topicsAnswered },
    { figure: "recentTopicsPercent", has: recent.topicsPercent, needs: regular.topicsPercent },
    { figure: "recentPostsPercent", has: recent.postsPercent, needs: regular.postsPercent },
    { figure: "recentLikers", has: recent.likers, needs: regular.likers },
    { figure: "recentLikeDays", has: recent.likeDays, needs: regular.likeDays },
    upheld,
  ];
}

/** Whether there is enough of it, or `percent` of that; of what must not be too much, whether it is not. */
export function isMet({ figure, has, needs }: TrustGround, percent = 100): boolean {
  return figure === "recentUpheld" ? has * percent <= needs * 100 : has * 100 >= needs * percent;
}

/** The next level that somebody can reach by taking part; null at the top. */
export function nextLevelOf(level: TrustLevel): EarnedLevel | null {
  return level < 3 ? ((level + 1) as EarnedLevel) : null;
}

function groundsEver(needs: Partial<TrustFacts["ever"]>, has: TrustFacts["ever"]): TrustGround[] {
  return (Object.keys(needs) as (keyof TrustFacts["ever"])[]).map((figure) => ({
    figure,
    has: has[figure],
    needs: needs[figure] ?? 0,
  }));
}

/** A level asks for everything the lower ones ask for, too. */
function earnedLevel(facts: TrustFacts, thresholds: TrustThresholds): TrustLevel {
  const isReached = (level: EarnedLevel) => gapsTo(level, { facts, thresholds }).length === 0;
  if (!isReached(1)) return 0;
  if (!isReached(2)) return 1;
  return isReached(3) ? 3 : 2;
}

function keptLevel(
  { level, since, reached }: TrustStanding,
  {
    facts,
    thresholds,
    now,
  }: { facts: TrustFacts; thresholds: TrustThresholds; now: Temporal.Instant },
): TrustLevel {
  const { keptDays, upheldMost } = thresholds.regular;
  const isSafe = Temporal.Instant.compare(now, since.add({ hours: keptDays * 24 })) < 0;
  if (level === 3 && (isSafe || gapsToKeep({ facts, thresholds }).length === 0)) return 3;
  return reached === 2 && facts.recent.upheld > upheldMost ? 1 : reached;
}
