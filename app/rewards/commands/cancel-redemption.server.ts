import { recordAudit } from "#app/platform/audit.server.ts";
import { type Database, inTransaction, type Transaction } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { appendEvent } from "#app/platform/events.server.ts";
import { lockBalance } from "#app/points/commands/lock-balance.server.ts";
import { returnPoints } from "#app/points/commands/return-points.server.ts";
import { type RewardTexts, titlesOf } from "../rules/reward.types.ts";
import { rewardTypeOf } from "./reward-types/registry.server.ts";
import { returnToStock } from "./take-from-stock.server.ts";

export interface Cancellation {
  memberId: string;
  redemptionId: string;
  /** In words; the member reads them. */
  reason: string;
  cancelledBy: { id: string; name: string };
  now: Temporal.Instant;
}

/**
 * Staff take a redemption back as long as its voucher is unused: the voucher is withdrawn, points
 * go back to the lots they came from, the piece to the stock. Cancelling twice cancels once.
 * Throws NotFound, VoucherUsed.
 */
export function cancelRedemption(
  cancellation: Cancellation,
): Promise<{ pointsReturned: number; isRepeat: boolean }> {
  return inTransaction((trx) => cancelRedemptionIn(trx, cancellation));
}

async function cancelRedemptionIn(
  trx: Transaction<Database>,
  { memberId, redemptionId, reason, cancelledBy, now }: Cancellation,
): Promise<{ pointsReturned: number; isRepeat: boolean }> {
  // Before the lock, which would make a balance for whatever member it is given.
  await findRedemption(trx, { memberId, redemptionId });
  // Same order of locks as a claim: the member's ledger first, the reward's stock last.
  await lockBalance(trx, { memberId, now });
  const redemption = await findRedemption(trx, { memberId, redemptionId });
  const { points, rewardId } = redemption;
  if (redemption.cancelledAt) return { pointsReturned: points, isRepeat: true };
  await rewardTypeOf(redemption.type).undo(trx, { memberId, redemptionId, reason, now });
  await trx
    .updateTable("rewardRedemption")
    .set({ cancelledAt: now, cancelledBy: cancelledBy.id, cancelReason: reason })
    .where("memberId", "=", memberId)
    .where("id", "=", redemptionId)
    .execute();
  const by = { kind: "staff", id: cancelledBy.id, channel: "admin" } as const;
  const source = { kind: "redemption", id: redemptionId };
  const returned =
    points > 0 ? await returnPoints(trx, { memberId, source, reason, by, now }) : null;
  await returnToStock(trx, rewardId);
  const title = titlesOf(redemption.texts as unknown as RewardTexts);
  await recordAudit(trx, {
    at: now,
    actor: cancelledBy,
    action: "reward.cancelled",
    object: { kind: "redemption", id: redemptionId },
    memberId,
    reason,
    facts: { rewardId, title, points },
  });
  await appendEvent(trx, {
    name: "reward.cancelled",
    occurredAt: now,
    memberId,
    actor: by,
    channel: "admin",
    direction: "from-brand",
    subject: { kind: "redemption", id: redemptionId },
    payload: {
      rewardId,
      title,
      reason,
      pointsReturned: points,
      graceUntil: returned?.graceUntil?.toString() ?? null,
    },
  });
  return { pointsReturned: points, isRepeat: false };
}

async function findRedemption(
  trx: Transaction<Database>,
  { memberId, redemptionId }: { memberId: string; redemptionId: string },
) {
  const row = await trx
    .selectFrom("rewardRedemption")
    .innerJoin("reward", "reward.id", "rewardRedemption.rewardId")
    .select([
      "rewardRedemption.rewardId",
      "rewardRedemption.points",
      "rewardRedemption.cancelledAt",
      "reward.type",
      "reward.texts",
    ])
    .where("rewardRedemption.memberId", "=", memberId)
    .where("rewardRedemption.id", "=", redemptionId)
    .executeTakeFirst();
  if (!row) throw new NotFound("redemption");
  return row;
}
