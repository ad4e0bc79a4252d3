import { recordAudit } from "#app/platform/audit.server.ts";
import {
  type Database,
  database,
  inTransaction,
  type Transaction,
} from "#app/platform/db.server.ts";
import { appendEvent } from "#app/platform/events.server.ts";
import type { ActionName } from "../rules/actions.ts";
import type { ActionDetails } from "./actions/measure-action.ts";
import { measureActionOf } from "./actions/measure-actions.ts";
import { lockObject, type ModeratedObject, placeOf } from "./lock-object.server.ts";

declare global {
  interface Jobs {
    "end-due-measures": Record<string, never>;
  }
}

const batchSize = 100;

/** Ends every measure whose time is over, each once, and tells the member. Returns how many. */
export async function endDueMeasures({ now }: { now: Temporal.Instant }): Promise<number> {
  let total = 0;
  for (;;) {
    const due = await listDue(now);
    for (const measure of due)
      await inTransaction(async (trx) => {
        const object = await lockObject(trx, { kind: measure.objectKind, id: measure.objectId });
        await endMeasure(trx, { measureId: measure.id, object, now });
      });
    total += due.length;
    if (due.length < batchSize) return total;
  }
}

/** Ends a measure by its time, if that has not been done and it still stands. */
export async function endMeasure(
  trx: Transaction<Database>,
  { measureId, object, now }: { measureId: string; object: ModeratedObject; now: Temporal.Instant },
): Promise<void> {
  const ended = await trx
    .updateTable("moderationMeasure")
    .set({ endedAt: now })
    .where("id", "=", measureId)
    .where("undoneAt", "is", null)
    .where("endedAt", "is", null)
    .where("until", "<=", now.toString())
    .returning(["kind", "details", "reason"])
    .executeTakeFirst();
  if (!ended) return;
  const action = ended.kind as ActionName;
  const details = ended.details as unknown as ActionDetails;
  const { reason } = ended;
  await measureActionOf(action).undo(trx, {
    object: object as never,
    details,
    reason,
    by: null,
    now,
  });
  await recordAudit(trx, {
    at: now,
    actor: { id: null, name: "automation" },
    action: "moderation.ended",
    object: { kind: object.kind, id: object.id },
    memberId: object.member.id,
    reason: null,
    facts: { measureId, kind: action },
  });
  await appendEvent(trx, {
    name: "measure.ended",
    occurredAt: now,
    memberId: object.member.id,
    actor: { kind: "system", id: null },
    channel: "job",
    direction: "from-brand",
    subject: { kind: object.kind, id: object.id },
    payload: { ...placeOf(object), measureId, kind: action },
  });
}

function listDue(now: Temporal.Instant) {
  return database()
    .selectFrom("moderationMeasure")
    .select(["id", "objectKind", "objectId"])
    .where("undoneAt", "is", null)
    .where("endedAt", "is", null)
    .where("until", "<=", now.toString())
    .orderBy("until")
    .limit(batchSize)
    .execute();
}
