import { recordAudit } from "#app/platform/audit.server.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { appendEvent } from "#app/platform/events.server.ts";
import type { ActionName } from "../rules/actions.ts";
import type { ActionDetails } from "./actions/measure-action.ts";
import { measureActionOf } from "./actions/measure-actions.ts";
import { type ModeratedObject, placeOf } from "./lock-object.server.ts";
import type { StaffMember } from "./staff-member.ts";

/** Takes a measure back and gives back what it took: also after its time it was wrong then. */
export async function liftMeasure(
  trx: Transaction<Database>,
  {
    measureId,
    object,
    reason,
    waits,
    staff,
    now,
  }: {
    measureId: string;
    object: ModeratedObject;
    reason: string;
    /** A decision is taken back so that another one is taken: nothing is given back yet. */
    waits?: boolean | undefined;
    staff: StaffMember;
    now: Temporal.Instant;
  },
): Promise<void> {
  const measure = await trx
    .updateTable("moderationMeasure")
    .set({ undoneAt: now, undoneBy: staff.id, undoReason: reason })
    .where("id", "=", measureId)
    .returning(["kind", "details", "endedAt"])
    .executeTakeFirstOrThrow();
  const action = measure.kind as ActionName;
  if (!measure.endedAt && !waits)
    await measureActionOf(action).undo(trx, {
      object: object as never,
      details: measure.details as unknown as ActionDetails,
      reason,
      by: staff,
      now,
    });
  await recordAudit(trx, {
    at: now,
    actor: { id: staff.id, name: staff.displayName },
    action: action === "hide" ? "post.restored" : "moderation.lifted",
    object: { kind: object.kind, id: object.id },
    memberId: object.member.id,
    reason,
    facts: { measureId, kind: action },
  });
  await appendEvent(trx, {
    name: "measure.lifted",
    occurredAt: now,
    memberId: object.member.id,
    actor: { kind: "staff", id: staff.id },
    channel: "admin",
    direction: "from-brand",
    subject: { kind: object.kind, id: object.id },
    payload: { ...placeOf(object), measureId, kind: action, reason, waits },
  });
}
