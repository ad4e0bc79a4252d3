import { type Database, inTransaction, type Transaction } from "#app/platform/db.server.ts";
import { DomainError, NotFound } from "#app/platform/errors.ts";
import { appendEvent } from "#app/platform/events.server.ts";
import { capturePoints } from "#app/points/commands/capture-points.server.ts";
import { OtherRequestWithThisKey } from "#app/points/commands/grant-points.server.ts";
import { holdPoints } from "#app/points/commands/hold-points.server.ts";
import { lockBalance } from "#app/points/commands/lock-balance.server.ts";
import { findTierAccess } from "#app/tiers/queries/find-tier-access.server.ts";
import { countClaims } from "../queries/count-claims.server.ts";
import { findRedemptionOfRequest } from "../queries/find-redemption-of-request.server.ts";
import { findReward, type Reward } from "../queries/find-reward.server.ts";
import { type Obstacle, obstaclesToClaim } from "../rules/availability.ts";
import { rewardState, titlesOf } from "../rules/reward.types.ts";
import { rewardTypeOf } from "./reward-types/registry.server.ts";
import { takeFromStock } from "./take-from-stock.server.ts";

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
  now: Temporal.Instant;
}

export interface Redeemed {
  redemptionId: string;
  voucherId: string | null;
  isRepeat: boolean;
}

/**
 * A member exchanges points for a reward: points, stock, voucher and record in one transaction.
 * Throws NotFound, InsufficientPoints, RewardSoldOut, RewardPriceChanged, OtherRequestWithThisKey
 * and DomainErrors reward-ended, reward-not-started, reward-limit-reached, reward-tier-missing.
 */
export function claimReward(claim: Claim): Promise<Redeemed> {
  return inTransaction((trx) => claimRewardIn(trx, claim));
}

async function claimRewardIn(trx: Transaction<Database>, claim: Claim): Promise<Redeemed> {
  const { memberId, rewardId, requestKey, now } = claim;
  // The member's own claims queue up here: a double click sees what the first one did.
  await lockBalance(trx, { memberId, now });
  const earlier = await findRedemptionOfRequest(trx, { memberId, requestKey });
  if (earlier) {
    if (earlier.rewardId !== rewardId) throw new OtherRequestWithThisKey();
    return { redemptionId: earlier.redemptionId, voucherId: earlier.voucherId, isRepeat: true };
  }
  const reward = await findClaimable(trx, claim);
  const points = reward.pointsPrice;
  const { id: redemptionId } = await trx
    .insertInto("rewardRedemption")
    .values({
      memberId,
      rewardId,
      origin: "claim",
      points,
      requestKey,
      requestedAt: now,
      capturedAt: now,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const by = { kind: "member", id: memberId, channel: "portal" } as const;
  const source = { kind: "redemption", id: redemptionId };
  const title = titlesOf(reward.texts);
  // Debit before fulfilment: a crash must never give away a free reward.
  if (points > 0)
    await holdPoints(trx, { memberId, points, source, facts: { label: title }, by, now });
  await takeFromStock(trx, reward);
  const { voucherId } = await rewardTypeOf(reward.type).fulfil(trx, {
    memberId,
    redemptionId,
    definition: reward.definition,
    title,
    by,
    now,
  });
  if (points > 0) await capturePoints(trx, { memberId, source, by, now });
  await appendEvent(trx, {
    name: "reward.claimed",
    occurredAt: now,
    memberId,
    actor: by,
    channel: "portal",
    direction: "from-member",
    subject: { kind: "redemption", id: redemptionId },
    payload: { rewardId, title, points, voucherId },
  });
  return { redemptionId, voucherId, isRepeat: false };
}

async function findClaimable(
  trx: Transaction<Database>,
  { memberId, rewardId, priceSeen, now }: Claim,
): Promise<Reward> {
  const reward = await findReward(trx, { id: rewardId });
  if (!reward || rewardState(reward) !== "published") throw new NotFound("reward");
  const claims = (await countClaims(trx, { memberId, rewardId })).get(rewardId) ?? 0;
  const tier = await findTierAccess(trx, memberId);
  // Whether the points suffice is for the ledger to say, which knows them under its lock.
  const points = reward.pointsPrice;
  const [obstacle] = obstaclesToClaim({ reward, claims, points, tier, now });
  if (obstacle) throw refusalOf(obstacle);
  if (priceSeen !== undefined && priceSeen !== points)
    throw new RewardPriceChanged({ pointsPrice: points });
  return reward;
}

function refusalOf(obstacle: Obstacle): DomainError {
  if (obstacle.code === "tier-missing") return new DomainError("reward-tier-missing");
  const { code, ...facts } = obstacle;
  return new DomainError(`reward-${code}`, facts);
}
