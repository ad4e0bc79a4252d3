import type { Handler } from "#app/platform/events.server.ts";
import { createNotification } from "../commands/create-notification.server.ts";

/** Points that end soon, while there is time to use them. */
export const tellOfExpiringPoints: Handler<"points.expiring-soon"> = {
  name: "notifications/tell-of-expiring-points",
  async handle(trx, { id, memberId, occurredAt, subjectKind, subjectId, payload }) {
    if (!memberId) return;
    await createNotification(trx, {
      memberId,
      eventId: id,
      kind: "points-expiring",
      actorId: null,
      subject: { kind: subjectKind, id: subjectId },
      facts: { points: payload.points, lastDay: payload.lastDay },
      at: occurredAt,
    });
  },
};
