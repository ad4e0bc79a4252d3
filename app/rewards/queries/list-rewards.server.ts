import type { Reader } from "#app/platform/db.server.ts";
import { findPointsSummary } from "#app/points/queries/find-points-summary.server.ts";
import {
  byReach,
  isExclusive,
  isForOthers,
  type Obstacle,
  obstaclesToClaim,
} from "../rules/availability.ts";
import type { RewardTexts } from "../rules/reward.types.ts";
import { countClaims } from "./count-claims.server.ts";
import { findClaimer } from "./find-claimer.server.ts";

export type PublishedReward = Awaited<ReturnType<typeof listPublishedRewards>>[number];
export type RewardForMember = PublishedReward & { obstacles: Obstacle[] };

/** The catalogue without what has ended, in the order of the brand. */
export async function listPublishedRewards(
  db: Reader,
  { now, limit = 200 }: { now: Temporal.Instant; limit?: number },
) {
  const rows = await db
    .selectFrom("reward")
    .selectAll()
    .where("publishedAt", "is not", null)
    .where("archivedAt", "is", null)
    .where((where) => where.or([where("endsAt", "is", null), where("endsAt", ">", now.toString())]))
    .orderBy("position")
    .orderBy("pointsPrice")
    .orderBy("id")
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...row, texts: row.texts as unknown as RewardTexts }));
}

/** The catalogue as one member may use it: what is within reach first, each with its obstacles. */
export async function listRewardsForMember(
  db: Reader,
  { memberId, now }: { memberId: string; now: Temporal.Instant },
): Promise<{ rewards: RewardForMember[]; points: number }> {
  const [offered, claims, { available: points }, claimer] = await Promise.all([
    listPublishedRewards(db, { now }),
    countClaims(db, { memberId }),
    findPointsSummary(db, memberId),
    findClaimer(db, memberId),
  ]);
  const rewards = offered.map((reward) => {
    const claimed = claims.get(reward.id) ?? 0;
    return {
      ...reward,
      obstacles: obstaclesToClaim({ reward, claims: claimed, points, claimer, now }),
    };
  });
  const shown = rewards.filter(
    ({ hiddenFromOthers, obstacles }) => !hiddenFromOthers || !isForOthers(obstacles),
  );
  return { rewards: byReach(shown), points };
}

/** The catalogue as guests see it: without what is hidden from those it is not for. */
export async function listRewardsForGuests(db: Reader, { now }: { now: Temporal.Instant }) {
  const offered = await listPublishedRewards(db, { now });
  return offered.filter((reward) => !reward.hiddenFromOthers || !isExclusive(reward));
}

/** What the member can claim now, and where there is too little, what is nearest. */
export async function listRewardsWithinReach(
  db: Reader,
  { memberId, now, limit }: { memberId: string; now: Temporal.Instant; limit: number },
): Promise<RewardForMember[]> {
  const { rewards } = await listRewardsForMember(db, { memberId, now });
  return rewards
    .filter(({ obstacles: [first] }) => !first || first.code === "points-missing")
    .slice(0, limit);
}

/** What staff can give now: published and in stock. */
export async function listRewardsForGranting(db: Reader, { limit = 200 } = {}) {
  const rows = await db
    .selectFrom("reward")
    .select(["id", "type", "texts", "pointsPrice", "stockLeft"])
    .where("publishedAt", "is not", null)
    .where("archivedAt", "is", null)
    .where((where) => where.or([where("stockLeft", "is", null), where("stockLeft", ">", 0)]))
    // A seat needs a date, which nobody chooses for another.
    .where("type", "<>", "experience")
    .orderBy("position")
    .orderBy("pointsPrice")
    .orderBy("id")
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...row, texts: row.texts as unknown as RewardTexts }));
}
