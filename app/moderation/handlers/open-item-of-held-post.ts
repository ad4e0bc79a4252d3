import type { Handler } from "#app/platform/events.server.ts";
import { openHeldItem } from "../commands/open-held-item.server.ts";

/** Puts a post that waits into the queue, with the reasons why. */
export const openItemOfHeldPost: Handler<"post.held"> = {
  name: "moderation/open-item-of-held-post",
  async handle(trx, { occurredAt, payload: { postId, authorId, rules } }) {
    await openHeldItem(trx, { postId, authorId, rules, at: occurredAt });
  },
};
