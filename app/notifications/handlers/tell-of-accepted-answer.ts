import type { Handler } from "#app/platform/events.server.ts";
import { createNotification } from "../commands/create-notification.server.ts";

/** Tells the author that their answer solved somebody's question. */
export const tellOfAcceptedAnswer: Handler<"post.accepted"> = {
  name: "notifications/tell-of-accepted-answer",
  async handle(trx, { id, occurredAt, payload }) {
    if (!payload.first) return;
    await createNotification(trx, {
      memberId: payload.postAuthorId,
      eventId: id,
      kind: "answer-accepted",
      actorId: payload.acceptedById,
      subject: { kind: "post", id: payload.postId },
      facts: {},
      at: occurredAt,
    });
  },
};
