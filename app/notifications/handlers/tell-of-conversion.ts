import type { Handler } from "#app/platform/events.server.ts";
import { createNotification } from "../commands/create-notification.server.ts";

/** Tells whoever recommended that it led to a first order, without saying whose. */
export const tellOfConversion: Handler<"recommendation.converted"> = {
  name: "notifications/tell-of-conversion",
  async handle(trx, { id, memberId, occurredAt, payload }) {
    if (!memberId) return;
    await createNotification(trx, {
      memberId,
      eventId: id,
      kind: "recommendation-converted",
      actorId: null,
      subject: { kind: "recommendation", id: payload.referredId },
      facts: {},
      at: occurredAt,
    });
  },
};
