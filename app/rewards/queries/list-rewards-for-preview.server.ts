import type { Reader } from "#app/platform/db.server.ts";
import { findTierProgramme } from "#app/tiers/queries/find-tier-programme.server.ts";
import { byReach, isForOthers, obstaclesToClaim } from "../rules/availability.ts";
import {
  listPublishedRewards,
  listRewardsForGuests,
  type RewardForMember,
} from "./list-rewards.server.ts";

/** Somebody made up, for staff to look through their eyes. */
export interface PreviewedAs {
  /** `guest`, `member` (below every level), or the id of a level. */
  who: string;
  points: number;
  isAmbassador: boolean;
}

/**
 * The catalogue as somebody on a level would see it who has claimed nothing and is in no segment;
 * what is hidden from them is counted. Guests have no obstacles.
 */
export async function listRewardsForPreview(
  db: Reader,
  { as: { who, points, isAmbassador }, now }: { as: PreviewedAs; now: Temporal.Instant },
): Promise<{ rewards: RewardForMember[]; hidden: number }> {
  const offered = await listPublishedRewards(db, { now });
  if (who === "guest") {
    const shown = await listRewardsForGuests(db, { now });
    const rewards = shown.map((reward) => ({ ...reward, obstacles: [] }));
    return { rewards, hidden: offered.length - rewards.length };
  }
  const levels = (await findTierProgramme(db))?.levels ?? [];
  const level = levels.find(({ id }) => id === who);
  const tier = {
    rank: level?.rank ?? 0,
    earlyAccessDays: level?.earlyAccessDays ?? 0,
    levels: levels.map(({ id, rank, name }) => ({ id, rank, name })),
  };
  const claimer = { tier, segmentIds: [], isAmbassador, phase: null };
  const rewards = offered
    .map((reward) => ({
      ...reward,
      obstacles: obstaclesToClaim({ reward, claims: 0, points, claimer, now }),
    }))
    .filter(({ hiddenFromOthers, obstacles }) => !hiddenFromOthers || !isForOthers(obstacles));
  return { rewards: byReach(rewards), hidden: offered.length - rewards.length };
}
