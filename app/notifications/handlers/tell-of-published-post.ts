import type { Handler } from "#app/platform/events.server.ts";
import { createNotification } from "../commands/create-notification.server.ts";

/** Tells whoever waited for a review that everybody reads their post now. */
export const tellOfPublishedPost: Handler<"post.released"> = {
  name: "notifications/tell-of-published-post",
  async handle(trx, { id, occurredAt, payload: { postId, authorId } }) {
    await createNotification(trx, {
      memberId: authorId,
      eventId: id,
      kind: "post-published",
      // The team decides, not one person: no name is given.
      actorId: null,
      subject: { kind: "post", id: postId },
      facts: {},
      at: occurredAt,
    });
  },
};
