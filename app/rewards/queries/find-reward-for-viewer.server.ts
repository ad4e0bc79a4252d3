import type { Reader } from "#app/platform/db.server.ts";
import { findPointsSummary } from "#app/points/queries/find-points-summary.server.ts";
import { isExclusive, isForOthers, obstaclesToClaim } from "../rules/availability.ts";
import { rewardState } from "../rules/reward.types.ts";
import { countClaims } from "./count-claims.server.ts";
import { findClaimer } from "./find-claimer.server.ts";
import { findReward } from "./find-reward.server.ts";

/**
 * A published reward with what keeps the member from it; guests have no points and no obstacles.
 * Undefined, too, where it is hidden from those it is not for.
 */
export async function findRewardForViewer(
  db: Reader,
  { slug, memberId, now }: { slug: string; memberId: string | null; now: Temporal.Instant },
) {
  const reward = await findReward(db, { slug });
  if (!reward || rewardState(reward) !== "published") return undefined;
  const { hiddenFromOthers } = reward;
  if (!memberId)
    return hiddenFromOthers && isExclusive(reward)
      ? undefined
      : { reward, points: null, obstacles: [] };
  const claims = await countClaims(db, { memberId, rewardId: reward.id });
  const { available: points } = await findPointsSummary(db, memberId);
  const claimer = await findClaimer(db, memberId);
  const claimed = claims.get(reward.id) ?? 0;
  const obstacles = obstaclesToClaim({ reward, claims: claimed, points, claimer, now });
  if (hiddenFromOthers && isForOthers(obstacles)) return undefined;
  return { reward, points, obstacles };
}
