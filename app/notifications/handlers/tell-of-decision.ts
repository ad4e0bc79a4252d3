import type { Handler } from "#app/platform/events.server.ts";
import { createNotification } from "../commands/create-notification.server.ts";

/** Tells whoever reported a post what became of it; what it said and by whom is not repeated. */
export const tellOfDecidedReport: Handler<"report.decided"> = {
  name: "notifications/tell-of-decided-report",
  async handle(trx, { id, memberId, occurredAt, subjectKind, subjectId, payload }) {
    if (!memberId) return;
    await createNotification(trx, {
      memberId,
      eventId: id,
      kind: "report-decided",
      // The team decides, not one person: no name is given.
      actorId: null,
      subject: { kind: subjectKind, id: subjectId },
      facts: { outcome: payload.outcome },
      at: occurredAt,
    });
  },
};

/** Tells whoever objected to a measure how another person decided, and why. */
export const tellOfDecidedAppeal: Handler<"appeal.decided"> = {
  name: "notifications/tell-of-decided-appeal",
  async handle(trx, { id, memberId, occurredAt, subjectKind, subjectId, payload }) {
    if (!memberId) return;
    const { outcome, reason, measureId } = payload;
    await createNotification(trx, {
      memberId,
      eventId: id,
      kind: "appeal-decided",
      actorId: null,
      subject: { kind: subjectKind, id: subjectId },
      facts: { outcome, reason, measureId },
      at: occurredAt,
    });
  },
};
