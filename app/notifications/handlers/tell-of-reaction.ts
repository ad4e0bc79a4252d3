import { isReactionKind } from "#app/forum/rules/reactions.ts";
import type { Handler } from "#app/platform/events.server.ts";
import { createNotification } from "../commands/create-notification.server.ts";

/** Tells the author of the first sign somebody gives to a post; a second one is no news. */
export const tellOfReaction: Handler<"post.reacted"> = {
  name: "notifications/tell-of-reaction",
  async handle(trx, { id, occurredAt, payload: { first, kind, ...payload } }) {
    if (!first || !isReactionKind(kind)) return;
    await createNotification(trx, {
      memberId: payload.postAuthorId,
      eventId: id,
      kind: "reaction",
      actorId: payload.reactorId,
      subject: { kind: "post", id: payload.postId },
      facts: { kind },
      at: occurredAt,
    });
  },
};
