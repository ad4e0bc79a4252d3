import type { Handler } from "#app/platform/events.server.ts";
import { forgetNameInPosts } from "../commands/forget-name-in-posts.server.ts";

/** Whoever leaves is not named any more in what others wrote. */
export const forgetNameOfClosedAccount: Handler<"account.closed"> = {
  name: "forum/forget-name-of-closed-account",
  async handle(trx, { memberId }) {
    if (memberId) await forgetNameInPosts(trx, { memberId });
  },
};
