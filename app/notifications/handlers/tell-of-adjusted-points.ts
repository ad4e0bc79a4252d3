import type { Handler } from "#app/platform/events.server.ts";
import { createNotification } from "../commands/create-notification.server.ts";

/** Whose points were put right hears it, with the words of whoever did it. */
export const tellOfAdjustedPoints: Handler<"points.adjusted"> = {
  name: "notifications/tell-of-adjusted-points",
  async handle(trx, { id, memberId, actorId, occurredAt, subjectKind, subjectId, payload }) {
    if (!memberId) return;
    await createNotification(trx, {
      memberId,
      eventId: id,
      kind: "points-adjusted",
      actorId,
      subject: { kind: subjectKind, id: subjectId },
      facts: { points: payload.points, reason: payload.reason },
      at: occurredAt,
    });
  },
};
