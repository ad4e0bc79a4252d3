import { recordAudit } from "#app/platform/audit.server.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { appendEvent } from "#app/platform/events.server.ts";
import {
  ApprovalNeeded,
  OtherRequestWithThisKey,
} from "#app/points/commands/grant-points.server.ts";
import { lockBalance } from "#app/points/commands/lock-balance.server.ts";
import { findProgramme } from "#app/points/queries/find-programme.server.ts";
import { findRedemptionOfRequest } from "../queries/find-redemption-of-request.server.ts";
import { findReward } from "../queries/find-reward.server.ts";
import type { ClaimChoice } from "../rules/claim-choice.ts";
import { giftWorth } from "../rules/gift-worth.ts";
import { rewardState, titlesOf } from "../rules/reward.types.ts";
import type { Redeemed } from "./claim-reward.server.ts";
import { fulfilRedemption } from "./fulfil-redemption.server.ts";
import { openRedemption } from "./open-redemption.server.ts";

export interface Grant {
  memberId: string;
  rewardId: string;
  /** In words; the member reads them. */
  reason: string;
  grantedBy: { id: string; name: string };
  /** The second person, above the worth from which one is needed. */
  approvedBy?: { id: string; name: string };
  /** Made with the form: sending it twice grants once. */
  requestKey: string;
  choice?: ClaimChoice;
  now: Temporal.Instant;
}

/**
 * Staff give a reward as a thank-you: it costs no points, comes out of the stock, and the member
 * reads the reason. Window and limits are for claims only.
 * Throws NotFound, RewardSoldOut, OtherRequestWithThisKey, ApprovalNeeded.
 */
export async function grantReward(
  trx: Transaction<Database>,
  { memberId, rewardId, reason, grantedBy, approvedBy, requestKey, choice = {}, now }: Grant,
): Promise<Redeemed> {
  await lockBalance(trx, { memberId, now });
  const earlier = await findRedemptionOfRequest(trx, { memberId, requestKey });
  if (earlier) {
    if (earlier.rewardId !== rewardId || earlier.origin !== "grant")
      throw new OtherRequestWithThisKey();
    const { redemptionId, voucherId, state } = earlier;
    return { redemptionId, voucherId, checkoutId: null, state, isRepeat: true };
  }
  const reward = await findReward(trx, { id: rewardId });
  if (!reward || rewardState(reward) !== "published") throw new NotFound("reward");
  const programme = await findProgramme(trx);
  if (!approvedBy && giftWorth(reward, programme) > programme.approvalAbovePoints)
    throw new ApprovalNeeded({ above: programme.approvalAbovePoints });
  const by = { kind: "staff", id: grantedBy.id, channel: "admin" } as const;
  const grant = { grantedBy: grantedBy.id, reason };
  const opening = { memberId, reward, requestKey, choice, by, grant, now };
  const redemption = await openRedemption(trx, opening);
  const { voucherId, state } = await fulfilRedemption(trx, { redemption, by, now });
  const { id: redemptionId } = redemption;
  const title = titlesOf(reward.texts);
  await recordAudit(trx, {
    at: now,
    actor: grantedBy,
    action: "reward.granted",
    object: { kind: "redemption", id: redemptionId },
    memberId,
    reason,
    facts: { rewardId, title, approvedBy: approvedBy?.name ?? null },
  });
  await appendEvent(trx, {
    name: "reward.granted",
    occurredAt: now,
    memberId,
    actor: by,
    channel: "admin",
    direction: "from-brand",
    subject: { kind: "redemption", id: redemptionId },
    payload: { rewardId, title, reason, grantedByName: grantedBy.name, voucherId },
  });
  return { redemptionId, voucherId, checkoutId: null, state, isRepeat: false };
}
