import type { Database, Transaction } from "#app/platform/db.server.ts";
import { holdPoints } from "#app/points/commands/hold-points.server.ts";
import type { Redemption } from "../queries/find-redemption.server.ts";
import type { Reward } from "../queries/find-reward.server.ts";
import type { ClaimChoice } from "../rules/claim-choice.ts";
import { titlesOf } from "../rules/reward.types.ts";
import { recordStep } from "./record-step.server.ts";
import { rewardTypeOf } from "./reward-types/registry.server.ts";
import type { Doer } from "./reward-types/reward-type.ts";
import { takeFromStock } from "./take-from-stock.server.ts";

/** How long points and a piece are kept for a redemption that does not go on. */
const holdMinutes = 30;

export interface Opening {
  memberId: string;
  reward: Reward;
  requestKey: string;
  choice: ClaimChoice;
  by: Doer;
  /** Absent for a claim. */
  grant?: { grantedBy: string; reason: string };
  now: Temporal.Instant;
}

/**
 * Begins a redemption: points, a piece, and what the kind has to keep are reserved for the member.
 * Throws insufficient-points, RewardSoldOut and what the kind throws.
 */
export async function openRedemption(
  trx: Transaction<Database>,
  { memberId, reward, requestKey, choice, by, grant, now }: Opening,
): Promise<OpenedRedemption> {
  const origin = grant ? "grant" : "claim";
  const points = grant ? 0 : reward.pointsPrice;
  const price = grant ? noMoney : { moneyMinor: reward.moneyPriceMinor, currency: reward.currency };
  const { id } = await trx
    .insertInto("rewardRedemption")
    .values({
      memberId,
      rewardId: reward.id,
      origin,
      state: "held",
      points,
      ...price,
      requestKey,
      requestedAt: now,
      expiresAt: now.add({ minutes: holdMinutes }),
      grantedBy: grant?.grantedBy ?? null,
      reason: grant?.reason ?? null,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await recordStep(trx, {
    memberId,
    redemptionId: id,
    state: "held",
    by,
    reason: grant?.reason ?? null,
    now,
  });
  const title = titlesOf(reward.texts);
  // Debit before fulfilment: a crash must never give away a free reward.
  if (points > 0)
    await holdPoints(trx, {
      memberId,
      points,
      source: { kind: "redemption", id },
      facts: { label: title },
      by,
      now,
    });
  const { definition, id: rewardId, type } = reward;
  const reservation = { memberId, redemptionId: id, rewardId, definition, title, by, now };
  await rewardTypeOf(type).reserve?.(trx, { ...reservation, origin, choice });
  await takeFromStock(trx, reward);
  return { memberId, id, points, ...price, state: "held", type, definition, texts: reward.texts };
}

export type OpenedRedemption = Pick<
  Redemption,
  | "memberId"
  | "id"
  | "points"
  | "moneyMinor"
  | "currency"
  | "state"
  | "type"
  | "definition"
  | "texts"
>;

const noMoney = { moneyMinor: null, currency: null };
