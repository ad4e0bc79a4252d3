import type { Handler } from "#app/platform/events.server.ts";
import { notifyAboutPost } from "../commands/notify-about-post.server.ts";
import { whoIsTold } from "../rules/who-is-told.ts";

/** Tells whoever is named or answered by a new post. */
export const tellOfPost: Handler<"post.created"> = {
  name: "notifications/tell-of-post",
  async handle(trx, { id, occurredAt, payload }) {
    const { postId, authorId, mentionedMemberIds, replyToAuthorId, topicAuthorId } = payload;
    await notifyAboutPost(trx, {
      postId,
      authorId,
      told: whoIsTold({
        authorId,
        mentionedIds: mentionedMemberIds,
        answeredId: replyToAuthorId,
        topicAuthorId,
      }),
      eventId: id,
      at: occurredAt,
    });
  },
};

/** Tells whoever is named only since the post was edited. */
export const tellOfLateMention: Handler<"post.edited"> = {
  name: "notifications/tell-of-late-mention",
  async handle(trx, { id, occurredAt, payload }) {
    await notifyAboutPost(trx, {
      postId: payload.postId,
      authorId: payload.authorId,
      told: new Map(payload.mentionedMemberIds.map((memberId) => [memberId, "mention"])),
      eventId: id,
      at: occurredAt,
    });
  },
};
