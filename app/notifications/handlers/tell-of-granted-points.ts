import type { Handler } from "#app/platform/events.server.ts";
import { createNotification } from "../commands/create-notification.server.ts";

/** A gift arrives with the words of whoever gave it. */
export const tellOfGrantedPoints: Handler<"points.granted"> = {
  name: "notifications/tell-of-granted-points",
  async handle(trx, { id, memberId, actorId, occurredAt, subjectKind, subjectId, payload }) {
    if (!memberId) return;
    await createNotification(trx, {
      memberId,
      eventId: id,
      kind: "points-granted",
      actorId,
      subject: { kind: subjectKind, id: subjectId },
      facts: { points: payload.points, reason: payload.reason },
      at: occurredAt,
    });
  },
};
