import { textKeyOf } from "#app/moderation/rules/actions.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import type { Handler, RecordedEvent } from "#app/platform/events.server.ts";
import { createNotification } from "../commands/create-notification.server.ts";
import type { NotificationFacts, NotificationKind } from "../rules/notification.types.ts";

/** Tells a member that something of theirs, or they, were restricted, why, and where to read it all. */
export const tellOfMeasure: Handler<"measure.taken"> = {
  name: "notifications/tell-of-measure",
  async handle(trx, event) {
    const { kind, reason, statementId, measureId } = event.payload;
    if (kind === "hide") return tell(trx, event, "post-hidden", { reason, statementId });
    await tell(trx, event, "measure-taken", { action: textKeyOf(kind), reason, measureId });
  },
};

/** Tells them that it was taken back. */
export const tellOfLiftedMeasure: Handler<"measure.lifted"> = {
  name: "notifications/tell-of-lifted-measure",
  async handle(trx, event) {
    const { kind, reason, measureId, waits } = event.payload;
    // That it waits again is said by the forum.
    if (waits) return;
    if (kind === "hide") return tell(trx, event, "post-restored", { reason });
    await tell(trx, event, "measure-lifted", { action: textKeyOf(kind), reason, measureId });
  },
};

/** Tells them that its time is over. */
export const tellOfEndedMeasure: Handler<"measure.ended"> = {
  name: "notifications/tell-of-ended-measure",
  async handle(trx, event) {
    const { kind, measureId } = event.payload;
    await tell(trx, event, "measure-ended", { action: textKeyOf(kind), measureId });
  },
};

async function tell<Kind extends NotificationKind>(
  trx: Transaction<Database>,
  { id, memberId, occurredAt, subjectKind, subjectId }: RecordedEvent,
  kind: Kind,
  facts: NotificationFacts[Kind],
): Promise<void> {
  if (!memberId) return;
  await createNotification(trx, {
    memberId,
    eventId: id,
    kind,
    // The team decides, not one person: no name is given.
    actorId: null,
    subject: { kind: subjectKind, id: subjectId },
    facts,
    at: occurredAt,
  });
}
