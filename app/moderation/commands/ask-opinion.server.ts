import { inTransaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import type { Decision } from "../rules/decisions.ts";
import { assertNotInvolved } from "../rules/may-decide.ts";
import { lockItemFor } from "./lock-item.server.ts";
import type { StaffMember } from "./staff-member.ts";

/**
 * Asks the team what they think of an open item and gives it back to all; asked twice it is asked
 * once. Throws NotFound, `already-decided` and what `assertNotInvolved` refuses.
 */
export async function askOpinion({
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
    assertNotInvolved(item, staff.id);
    await trx
      .insertInto("reviewOpinion")
      .values({ itemId, askedBy: staff.id, askedAt: now })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await trx
      .updateTable("reviewItem")
      .set({ claimedBy: null, claimedUntil: null })
      .where("id", "=", itemId)
      .where("claimedBy", "=", staff.id)
      .execute();
  });
}

/**
 * Says what one would decide, for whoever asked. Throws `already-decided`, `opinion-not-asked`,
 * `own-question` and what `assertNotInvolved` refuses.
 */
export async function giveOpinion({
  itemId,
  advice,
  opinion,
  staff,
  now,
}: {
  itemId: string;
  advice: Decision;
  opinion: string;
  staff: StaffMember;
  now: Temporal.Instant;
}): Promise<void> {
  await inTransaction(async (trx) => {
    const item = await lockItemFor(trx, { itemId, staffId: staff.id });
    if (item.decidedAt) throw new DomainError("already-decided");
    assertNotInvolved(item, staff.id);
    const asked = await trx
      .selectFrom("reviewOpinion")
      .select(["id", "askedBy"])
      .where("itemId", "=", itemId)
      .where("givenAt", "is", null)
      .executeTakeFirst();
    if (!asked) throw new DomainError("opinion-not-asked");
    if (asked.askedBy === staff.id) throw new DomainError("own-question", {}, 403);
    await trx
      .updateTable("reviewOpinion")
      .set({ givenBy: staff.id, givenAt: now, advice, opinion: opinion || null })
      .where("id", "=", asked.id)
      .execute();
  });
}
