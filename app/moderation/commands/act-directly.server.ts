import { type Database, inTransaction, type Transaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { findCommunityRule } from "../queries/find-community-rules.server.ts";
import { type ActionName, actions, endOfMeasure } from "../rules/actions.ts";
import type { ActionInput } from "./actions/measure-action.ts";
import { assertMayAct } from "./assert-may-act.server.ts";
import { lockObject } from "./lock-object.server.ts";
import type { StaffMember } from "./staff-member.ts";
import { takeMeasure } from "./take-measure.server.ts";

export interface DirectAct {
  action: ActionName;
  /** Of the kind that the action applies to. */
  objectId: string;
  clause: number;
  reason: string;
  days?: number | undefined;
  input?: ActionInput;
  /** Of the form: sent twice, it counts once. */
  requestKey?: string | undefined;
  staff: StaffMember;
  now: Temporal.Instant;
}

/**
 * Takes a measure on staff's own initiative. Throws NotFound, `unknown-clause`, `duration-missing`,
 * `waits-in-review` where reports of a post ask for a decision on them, what `assertMayAct` and
 * what the action refuse.
 */
export async function actDirectly(act: DirectAct): Promise<void> {
  const { action, objectId, staff, days, now } = act;
  const { appliesTo, duration } = actions[action];
  if (duration === "required" && days === undefined)
    throw new DomainError("duration-missing", {}, 422);
  await inTransaction(async (trx) => {
    const object = await lockObject(trx, { kind: appliesTo, id: objectId });
    await assertMayAct(trx, { action, object, staff });
    if (act.requestKey && (await wasTaken(trx, act.requestKey))) return;
    if (object.kind === "post" && (await hasOpenItem(trx, objectId)))
      throw new DomainError("waits-in-review");
    await takeMeasure(trx, {
      action,
      object,
      itemId: null,
      clause: await findCommunityRule(trx, act.clause),
      reason: act.reason,
      until: endOfMeasure(action, { days, now }),
      input: act.input ?? {},
      by: staff,
      fromNotice: false,
      requestKey: act.requestKey,
      now,
    });
  });
}

async function hasOpenItem(trx: Transaction<Database>, postId: string): Promise<boolean> {
  const item = await trx
    .selectFrom("reviewItem")
    .select("id")
    .where("objectKind", "=", "post")
    .where("objectId", "=", postId)
    .where("decidedAt", "is", null)
    .executeTakeFirst();
  return item !== undefined;
}

async function wasTaken(trx: Transaction<Database>, requestKey: string): Promise<boolean> {
  const measure = await trx
    .selectFrom("moderationMeasure")
    .select("id")
    .where("requestKey", "=", requestKey)
    .executeTakeFirst();
  return measure !== undefined;
}
