import { type Database, inTransaction, type Transaction } from "#app/platform/db.server.ts";
import { DomainError, NotFound } from "#app/platform/errors.ts";
import { assertNotInvolved } from "../rules/may-decide.ts";
import { liftMeasure } from "./lift-measure.server.ts";
import { lockPost } from "./lock-post.server.ts";
import { settleOpenAppeal } from "./settle-appeal.server.ts";
import type { StaffMember } from "./staff-member.ts";

/**
 * Takes a measure back, with a reason. Throws NotFound, `judges-own-post` (the author is never the one),
 * `measure-lifted` where it does not stand any more, `still-in-review` where only a weight of
 * reports hid the post: its item decides that.
 */
export async function restoreFromMeasure({
  measureId,
  reason,
  staff,
  now,
}: {
  measureId: string;
  reason: string;
  staff: StaffMember;
  now: Temporal.Instant;
}): Promise<void> {
  await inTransaction(async (trx) => {
    const post = await lockPost(trx, await postIdOf(trx, measureId));
    assertNotInvolved({ memberId: post.authorId, firstDeciderId: null }, staff.id);
    const measure = await trx
      .selectFrom("moderationMeasure")
      .select(["undoneAt", "automated"])
      .where("id", "=", measureId)
      .forUpdate()
      .executeTakeFirstOrThrow();
    if (measure.undoneAt) throw new DomainError("measure-lifted");
    if (measure.automated) throw new DomainError("still-in-review");
    await liftMeasure(trx, { measureId, post, reason, staff, now });
    await settleOpenAppeal(trx, { measureId, post, reason, staff, now });
  });
}

async function postIdOf(trx: Transaction<Database>, measureId: string): Promise<string> {
  const measure = await trx
    .selectFrom("moderationMeasure")
    .select("objectId")
    .where("id", "=", measureId)
    .executeTakeFirst();
  if (!measure) throw new NotFound("measure");
  return measure.objectId;
}
