import type { Handler } from "#app/platform/events.server.ts";
import { createNotification } from "../commands/create-notification.server.ts";

/** Tells an author that what was decided about their post was taken back, and it waits once more. */
export const tellOfPostThatWaitsAgain: Handler<"post.held-again"> = {
  name: "notifications/tell-of-post-that-waits-again",
  async handle(trx, { id, occurredAt, payload: { postId, authorId } }) {
    await createNotification(trx, {
      memberId: authorId,
      eventId: id,
      kind: "post-waits-again",
      // The team decides, not one person: no name is given.
      actorId: null,
      subject: { kind: "post", id: postId },
      facts: {},
      at: occurredAt,
    });
  },
};
