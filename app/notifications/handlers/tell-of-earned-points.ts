import type { Handler } from "#app/platform/events.server.ts";
import { createNotification } from "../commands/create-notification.server.ts";

/** Points are a story: what they came for and from when they can be used. */
export const tellOfEarnedPoints: Handler<"points.earned"> = {
  name: "notifications/tell-of-earned-points",
  async handle(trx, { id, memberId, occurredAt, payload }) {
    if (!memberId) return;
    const { points, sourceKind, sourceId, activatesAt } = payload;
    await createNotification(trx, {
      memberId,
      eventId: id,
      kind: "points-earned",
      actorId: null,
      subject: { kind: sourceKind, id: sourceId },
      facts: { points, sourceKind, activatesAt },
      at: occurredAt,
    });
  },
};
