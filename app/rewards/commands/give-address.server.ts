import { type Database, json, type Transaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import type { Address } from "../rules/claim-choice.ts";

/**
 * A member says where something is to be sent, or corrects it, until it is packed.
 * Throws DomainError redemption-too-late, also where nothing is sent.
 */
export async function giveAddress(
  trx: Transaction<Database>,
  {
    memberId,
    redemptionId,
    address,
    now,
  }: { memberId: string; redemptionId: string; address: Address; now: Temporal.Instant },
): Promise<void> {
  const { numUpdatedRows } = await trx
    .updateTable("rewardDelivery")
    .set({ address: json(address) as never, changedAt: now })
    .where("memberId", "=", memberId)
    .where("redemptionId", "=", redemptionId)
    .where("state", "in", ["reserved", "ordered"])
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw new DomainError("redemption-too-late");
}
