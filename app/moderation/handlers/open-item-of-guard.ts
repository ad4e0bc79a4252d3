import type { Handler } from "#app/platform/events.server.ts";
import { openGuardItem } from "../commands/open-guard-item.server.ts";

/** Puts a post that waits into the queue, with the reasons why. */
export const openItemOfHeldPost: Handler<"post.held"> = {
  name: "moderation/open-item-of-held-post",
  async handle(trx, { occurredAt, payload: { postId, authorId, rules } }) {
    await openGuardItem(trx, { kind: "held_post", postId, authorId, rules, at: occurredAt });
  },
};

/** Puts a post in which something was found into the queue; it stays visible meanwhile. */
export const openItemOfFlaggedPost: Handler<"post.flagged"> = {
  name: "moderation/open-item-of-flagged-post",
  async handle(trx, { occurredAt, payload: { postId, authorId, rules } }) {
    await openGuardItem(trx, { kind: "flagged_post", postId, authorId, rules, at: occurredAt });
  },
};
