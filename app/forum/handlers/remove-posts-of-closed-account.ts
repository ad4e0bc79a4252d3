import type { Handler } from "#app/platform/events.server.ts";
import { enqueue } from "#app/platform/jobs.server.ts";

/** Whoever left and did not want their posts to stay: many take longer than one transaction should. */
export const removePostsOfClosedAccount: Handler<"account.closed"> = {
  name: "forum/remove-posts-of-closed-account",
  async handle(trx, { memberId, payload }) {
    if (memberId && payload.posts === "remove")
      await enqueue(trx, "remove-posts-of-member", { memberId });
  },
};
