import { inTransaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { assertNotInvolved, claimMinutes, isClaimedByOther } from "../rules/may-decide.ts";
import { lockItemFor } from "./lock-item.server.ts";
import type { StaffMember } from "./staff-member.ts";

/**
 * Takes an open item into one's hands for ten minutes, or for ten more. Throws `already-decided`,
 * `claimed-by-other`, and what `assertNotInvolved` refuses.
 */
export async function claimItem({
  itemId,
  staff,
  now,
}: {
  itemId: string;
  staff: StaffMember;
  now: Temporal.Instant;
}): Promise<void> {
  await inTransaction(async (trx) => {
    const item = await lockItemFor(trx, { itemId, staffId: staff.id });
    if (item.decidedAt) throw new DomainError("already-decided");
    if (isClaimedByOther(item, { staffId: staff.id, now }))
      throw new DomainError("claimed-by-other");
    assertNotInvolved(item, staff.id);
    const isRenewal = item.claimedBy === staff.id;
    await trx
      .updateTable("reviewItem")
      .set((eb) => ({
        claimedBy: staff.id,
        claimedUntil: now.add({ minutes: claimMinutes }).toString(),
        version: isRenewal ? eb.ref("version") : eb("version", "+", 1),
      }))
      .where("id", "=", itemId)
      .execute();
  });
}

/** Gives an item back to the others; nothing happens if it is not in one's hands. */
export async function releaseItem({
  itemId,
  staff,
}: {
  itemId: string;
  staff: StaffMember;
}): Promise<void> {
  await inTransaction(async (trx) => {
    await trx
      .updateTable("reviewItem")
      .set({ claimedBy: null, claimedUntil: null })
      .where("id", "=", itemId)
      .where("claimedBy", "=", staff.id)
      .where("decidedAt", "is", null)
      .execute();
  });
}
