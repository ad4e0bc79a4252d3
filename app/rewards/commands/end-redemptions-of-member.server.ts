import type { Database, Transaction } from "#app/platform/db.server.ts";
import { lockBalance } from "#app/points/commands/lock-balance.server.ts";
import { findCancelGround } from "../queries/find-cancel-ground.server.ts";
import { findRedemption } from "../queries/find-redemption.server.ts";
import { memberMayCancel } from "../rules/redemption-state.ts";
import { appendEndOfRedemption } from "./append-end-of-redemption.server.ts";
import { programmeItself } from "./reward-types/reward-type.ts";
import { takeBackRedemption } from "./take-back-redemption.server.ts";

/** Cancels what can still be cancelled of a member who left, and forgets where they live. */
export async function endRedemptionsOfMember(
  trx: Transaction<Database>,
  { memberId, now }: { memberId: string; now: Temporal.Instant },
): Promise<void> {
  await lockBalance(trx, { memberId, now });
  const open = await trx
    .selectFrom("rewardRedemption")
    .select("id")
    .where("memberId", "=", memberId)
    .where("state", "in", ["held", "awaiting-payment", "fulfilling"])
    .execute();
  for (const { id: redemptionId } of open) {
    const own = { memberId, redemptionId };
    const redemption = (await findRedemption(trx, own))!;
    const ground = await findCancelGround(trx, own);
    if (!memberMayCancel({ ...ground, state: redemption.state }, now)) continue;
    const ending = { redemption, reason: "", by: programmeItself, now };
    const { graceUntil } = await takeBackRedemption(trx, { ...ending, to: "cancelled" });
    await appendEndOfRedemption(trx, "reward.cancelled", { ...ending, graceUntil });
  }
  await trx
    .updateTable("rewardDelivery")
    .set({ address: null })
    .where("memberId", "=", memberId)
    .execute();
  await trx
    .updateTable("rewardWaiting")
    .set({ leftAt: now })
    .where("memberId", "=", memberId)
    .where("leftAt", "is", null)
    .where("redemptionId", "is", null)
    .execute();
}
