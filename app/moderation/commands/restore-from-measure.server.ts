import { type Database, inTransaction, type Transaction } from "#app/platform/db.server.ts";
import { DomainError, NotFound } from "#app/platform/errors.ts";
import type { ActionName } from "../rules/actions.ts";
import { assertMayAct } from "./assert-may-act.server.ts";
import { liftMeasure } from "./lift-measure.server.ts";
import { lockObject } from "./lock-object.server.ts";
import { settleOpenAppeal } from "./settle-appeal.server.ts";
import type { StaffMember } from "./staff-member.ts";

/**
 * Takes a measure back, with a reason. Throws NotFound, `judges-own-post` (whom it concerns is never
 * the one), `measure-lifted` where it does not stand any more, `still-in-review` where only a weight
 * of reports hid the post: its item decides that. And what `assertMayAct` refuses.
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
    const { action, kind, id } = await objectOf(trx, measureId);
    const object = await lockObject(trx, { kind, id });
    await assertMayAct(trx, { action, object, staff });
    const measure = await trx
      .selectFrom("moderationMeasure")
      .select(["undoneAt", "automated"])
      .where("id", "=", measureId)
      .forUpdate()
      .executeTakeFirstOrThrow();
    if (measure.undoneAt) throw new DomainError("measure-lifted");
    if (measure.automated) throw new DomainError("still-in-review");
    await liftMeasure(trx, { measureId, object, reason, staff, now });
    await settleOpenAppeal(trx, { measureId, object, reason, staff, now });
  });
}

async function objectOf(trx: Transaction<Database>, measureId: string) {
  const measure = await trx
    .selectFrom("moderationMeasure")
    .select(["kind as action", "objectKind as kind", "objectId as id"])
    .where("id", "=", measureId)
    .executeTakeFirst();
  if (!measure) throw new NotFound("measure");
  return { ...measure, action: measure.action as ActionName };
}
