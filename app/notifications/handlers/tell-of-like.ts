import type { Handler } from "#app/platform/events.server.ts";
import { createNotification } from "../commands/create-notification.server.ts";

/** Tells the author of a like, once: taking it back and giving it again is no news. */
export const tellOfLike: Handler<"post.liked"> = {
  name: "notifications/tell-of-like",
  async handle(trx, { id, occurredAt, payload }) {
    if (!payload.first) return;
    await createNotification(trx, {
      memberId: payload.postAuthorId,
      eventId: id,
      kind: "like",
      actorId: payload.likerId,
      subject: { kind: "topic", id: payload.topicId },
      facts: { postId: payload.postId },
      at: occurredAt,
    });
  },
};
