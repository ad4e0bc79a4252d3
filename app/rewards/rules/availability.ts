import {
  hasReached,
  type RelationshipPhase,
  relationshipPhases,
} from "#app/accounts/rules/member-status.ts";

/** What decides whether a reward can be claimed. */
export interface OfferedReward {
  pointsPrice: number;
  /** Pieces left; null: without end. */
  stockLeft: number | null;
  /** Claims that one member may make; null: without end. */
  memberLimit: number | null;
  startsAt: string | null;
  /** First instant at which it can no longer be claimed. */
  endsAt: string | null;
  /** Only for this level and those above it; null: for everybody. */
  fromTierLevelId: string | null;
  /** Only for members of this segment. */
  segmentId: string | null;
  forAmbassadors: boolean;
  /** Only for this phase of a relationship and those after it. */
  fromPhase: string | null;
}

/** What a member's level opens to them. */
export interface ClaimerTier {
  rank: number;
  /** Rewards can be claimed so many days before they start for others. */
  earlyAccessDays: number;
  levels: readonly { id: string; rank: number; name: { de: string; en: string } }[];
}

/** Who the member is to the brand, as far as rewards can be for some and not for others. */
export interface Claimer {
  tier: ClaimerTier;
  segmentIds: readonly string[];
  isAmbassador: boolean;
  /** Null where nobody has said yet. */
  phase: RelationshipPhase | null;
}

export type Obstacle =
  | { code: "not-started"; startsAt: string }
  | { code: "ended"; endsAt: string }
  | { code: "sold-out" }
  | { code: "limit-reached"; limit: number }
  | { code: "tier-missing"; level: { de: string; en: string } }
  | { code: "segment-missing" }
  | { code: "ambassadors-only" }
  | { code: "phase-missing"; phase: RelationshipPhase }
  | { code: "points-missing"; missing: number };

/**
 * Everything that keeps a member from claiming a reward, the most final first; empty: nothing.
 * `claims` are the member's claims that were not cancelled.
 */
export function obstaclesToClaim({
  reward,
  claims,
  points,
  claimer,
  now,
}: {
  reward: OfferedReward;
  claims: number;
  points: number;
  claimer: Claimer;
  now: Temporal.Instant;
}): Obstacle[] {
  const obstacles: Obstacle[] = [];
  const { startsAt, endsAt, stockLeft, memberLimit, pointsPrice } = reward;
  if (endsAt && Temporal.Instant.compare(now, Temporal.Instant.from(endsAt)) >= 0)
    obstacles.push({ code: "ended", endsAt });
  if (stockLeft !== null && stockLeft <= 0) obstacles.push({ code: "sold-out" });
  if (memberLimit !== null && claims >= memberLimit)
    obstacles.push({ code: "limit-reached", limit: memberLimit });
  obstacles.push(...obstaclesOfPerson(reward, claimer));
  const opensAt =
    startsAt &&
    Temporal.Instant.from(startsAt).subtract({ hours: 24 * claimer.tier.earlyAccessDays });
  if (opensAt && Temporal.Instant.compare(now, opensAt) < 0)
    obstacles.push({ code: "not-started", startsAt: opensAt.toString() });
  if (points < pointsPrice)
    obstacles.push({ code: "points-missing", missing: pointsPrice - points });
  return obstacles;
}

/** What keeps this person from a reward, whatever they do today. */
function obstaclesOfPerson(reward: OfferedReward, claimer: Claimer): Obstacle[] {
  const { tier, segmentIds, isAmbassador, phase } = claimer;
  const obstacles: Obstacle[] = [];
  // A level that is no more keeps nobody out.
  const needed = tier.levels.find(({ id }) => id === reward.fromTierLevelId);
  if (needed && tier.rank < needed.rank)
    obstacles.push({ code: "tier-missing", level: needed.name });
  if (reward.segmentId && !segmentIds.includes(reward.segmentId))
    obstacles.push({ code: "segment-missing" });
  if (reward.forAmbassadors && !isAmbassador) obstacles.push({ code: "ambassadors-only" });
  const neededPhase = relationshipPhases.find((name) => name === reward.fromPhase);
  if (neededPhase && !hasReached(phase, neededPhase))
    obstacles.push({ code: "phase-missing", phase: neededPhase });
  return obstacles;
}

const personal = new Set(["tier-missing", "segment-missing", "ambassadors-only", "phase-missing"]);

/** Whether a reward is kept for others, so that it may be hidden from this member. */
export function isForOthers(obstacles: readonly Obstacle[]): boolean {
  return obstacles.some(({ code }) => personal.has(code));
}

/** Whether it is kept for some people at all. */
export function isExclusive(reward: OfferedReward): boolean {
  const { fromTierLevelId, segmentId, forAmbassadors, fromPhase } = reward;
  return Boolean(fromTierLevelId || segmentId || forAmbassadors || fromPhase);
}

/** Orders a catalogue: what can be claimed now, then what is nearest, then what cannot be had. */
export function byReach<T extends { obstacles: readonly Obstacle[]; pointsPrice: number }>(
  rewards: readonly T[],
): T[] {
  return rewards
    .map((reward, index) => ({ reward, index }))
    .sort((a, b) => distance(a.reward) - distance(b.reward) || a.index - b.index)
    .map(({ reward }) => reward);
}

function distance({ obstacles }: { obstacles: readonly Obstacle[] }): number {
  const [first] = obstacles;
  if (!first) return 0;
  return first.code === "points-missing" ? first.missing : Number.MAX_SAFE_INTEGER;
}
