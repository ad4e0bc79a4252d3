import type { Handler } from "#app/platform/events.server.ts";
import { tell, tellOfNewPost } from "../commands/tell-of-new-post.server.ts";

/** Tells everybody whom a new post concerns. */
export const tellOfPost: Handler<"post.created"> = {
  name: "notifications/tell-of-post",
  async handle(trx, { id, occurredAt, payload }) {
    await tellOfNewPost(trx, { post: payload, eventId: id, at: occurredAt });
  },
};

/** Tells whoever is named only since the post was edited. */
export const tellOfLateMention: Handler<"post.edited"> = {
  name: "notifications/tell-of-late-mention",
  async handle(trx, { id, occurredAt, payload }) {
    const { mentionedMemberIds, ...post } = payload;
    const happening = {
      // An edit answers and opens nothing: only the mentions are new.
      post: {
        ...post,
        mentionedMemberIds,
        isFirst: false,
        topicAuthorId: post.authorId,
        replyToAuthorId: null,
      },
      eventId: id,
      at: occurredAt,
    };
    await tell(trx, happening, mentionedMemberIds);
  },
};
