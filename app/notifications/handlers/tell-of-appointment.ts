import type { Handler } from "#app/platform/events.server.ts";
import { createNotification } from "../commands/create-notification.server.ts";

/** Tells a new ambassador, in the words in which they were appointed. */
export const tellOfAppointment: Handler<"ambassador.appointed"> = {
  name: "notifications/tell-of-appointment",
  async handle(trx, { id, memberId, actorId, occurredAt, payload }) {
    if (!memberId) return;
    await createNotification(trx, {
      memberId,
      eventId: id,
      kind: "ambassador-appointed",
      actorId,
      subject: { kind: "ambassador", id: payload.ambassadorId },
      facts: { reason: payload.reason },
      at: occurredAt,
    });
  },
};
