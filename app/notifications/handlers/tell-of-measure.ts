import type { Handler } from "#app/platform/events.server.ts";
import { createNotification } from "../commands/create-notification.server.ts";

/** Tells the author that a post of theirs was hidden, why, and where the reasons stand in full. */
export const tellOfMeasure: Handler<"measure.taken"> = {
  name: "notifications/tell-of-measure",
  async handle(trx, { id, memberId, occurredAt, payload }) {
    if (!memberId) return;
    await createNotification(trx, {
      memberId,
      eventId: id,
      kind: "post-hidden",
      // The team decides, not one person: no name is given.
      actorId: null,
      subject: { kind: "post", id: payload.postId },
      facts: { reason: payload.reason, statementId: payload.statementId },
      at: occurredAt,
    });
  },
};

/** Tells the author that their post can be seen again. */
export const tellOfLiftedMeasure: Handler<"measure.lifted"> = {
  name: "notifications/tell-of-lifted-measure",
  async handle(trx, { id, memberId, occurredAt, payload }) {
    if (!memberId) return;
    await createNotification(trx, {
      memberId,
      eventId: id,
      kind: "post-restored",
      actorId: null,
      subject: { kind: "post", id: payload.postId },
      facts: { reason: payload.reason },
      at: occurredAt,
    });
  },
};
