import { type Database, inTransaction, type Transaction } from "#app/platform/db.server.ts";
import { DomainError, NotFound } from "#app/platform/errors.ts";
import { OtherRequestWithThisKey } from "#app/points/commands/grant-points.server.ts";
import { lockBalance } from "#app/points/commands/lock-balance.server.ts";
import { countClaims } from "../queries/count-claims.server.ts";
import { findClaimer } from "../queries/find-claimer.server.ts";
import { findRedemptionOfRequest } from "../queries/find-redemption-of-request.server.ts";
import { findReward, type Reward } from "../queries/find-reward.server.ts";
import { type Obstacle, obstaclesToClaim } from "../rules/availability.ts";
import type { ClaimChoice } from "../rules/claim-choice.ts";
import type { RedemptionState } from "../rules/redemption-state.ts";
import { rewardState } from "../rules/reward.types.ts";
import { appendClaim } from "./append-claim.server.ts";
import { awaitPayment } from "./await-payment.server.ts";
import { fulfilRedemption } from "./fulfil-redemption.server.ts";
import { openRedemption } from "./open-redemption.server.ts";

/** The reward costs something else than what the member agreed to. */
export class RewardPriceChanged extends DomainError {
  constructor(facts: { pointsPrice: number }) {
    super("reward-price-changed", facts);
  }
}

export interface Claim {
  memberId: string;
  rewardId: string;
  /** Made with the form: sending it twice claims once. */
  requestKey: string;
  /** The price that the member was shown; another one now is refused. */
  priceSeen?: number | undefined;
  choice?: ClaimChoice;
  now: Temporal.Instant;
}

export interface Redeemed {
  redemptionId: string;
  voucherId: string | null;
  /** Where the member has to pay before it goes on. */
  checkoutId: string | null;
  state: RedemptionState;
  isRepeat: boolean;
}

/**
 * A member exchanges points for a reward: points, stock, what it gives and record in one
 * transaction. Throws NotFound, insufficient-points, RewardSoldOut, RewardPriceChanged,
 * OtherRequestWithThisKey, DomainErrors reward-ended, reward-not-started, reward-limit-reached,
 * reward-tier-missing, and what the kind of the reward throws.
 */
export function claimReward(claim: Claim): Promise<Redeemed> {
  return inTransaction((trx) => claimRewardIn(trx, claim));
}

/** As `claimReward`, in the caller's transaction. */
export async function claimRewardIn(trx: Transaction<Database>, claim: Claim): Promise<Redeemed> {
  const { memberId, rewardId, requestKey, choice = {}, now } = claim;
  // The member's own claims queue up here: a double click sees what the first one did.
  await lockBalance(trx, { memberId, now });
  const earlier = await findRedemptionOfRequest(trx, { memberId, requestKey });
  if (earlier) {
    if (earlier.rewardId !== rewardId) throw new OtherRequestWithThisKey();
    const { redemptionId, voucherId, checkoutId, state } = earlier;
    return { redemptionId, voucherId, checkoutId, state, isRepeat: true };
  }
  const reward = await findClaimable(trx, claim);
  const by = { kind: "member", id: memberId, channel: "portal" } as const;
  const redemption = await openRedemption(trx, { memberId, reward, requestKey, choice, by, now });
  const { id: redemptionId } = redemption;
  // What costs money is the member's when it is paid.
  if (redemption.moneyMinor) {
    const { checkoutId, state } = await awaitPayment(trx, { redemption, by, now });
    return { redemptionId, voucherId: null, checkoutId, state, isRepeat: false };
  }
  const { voucherId, state } = await fulfilRedemption(trx, { redemption, by, now });
  await appendClaim(trx, { redemption: { ...redemption, rewardId }, voucherId, by, now });
  return { redemptionId, voucherId, checkoutId: null, state, isRepeat: false };
}

async function findClaimable(
  trx: Transaction<Database>,
  { memberId, rewardId, priceSeen, now }: Claim,
): Promise<Reward> {
  const reward = await findReward(trx, { id: rewardId });
  if (!reward || rewardState(reward) !== "published") throw new NotFound("reward");
  const claims = (await countClaims(trx, { memberId, rewardId })).get(rewardId) ?? 0;
  const claimer = await findClaimer(trx, memberId);
  // Whether the points suffice is for the ledger to say, which knows them under its lock.
  const points = reward.pointsPrice;
  const [obstacle] = obstaclesToClaim({ reward, claims, points, claimer, now });
  if (obstacle) throw refusalOf(obstacle);
  if (priceSeen !== undefined && priceSeen !== points)
    throw new RewardPriceChanged({ pointsPrice: points });
  return reward;
}

function refusalOf(obstacle: Obstacle): DomainError {
  if (obstacle.code === "tier-missing" || obstacle.code === "phase-missing")
    return new DomainError(`reward-${obstacle.code}`);
  const { code, ...facts } = obstacle;
  return new DomainError(`reward-${code}`, facts);
}
