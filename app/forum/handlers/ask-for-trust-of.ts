import { now } from "#app/platform/clock.ts";
import type { Handler } from "#app/platform/events.server.ts";
import { askForTrust } from "../commands/refresh-trust.server.ts";

type Written = "post.created" | "post.hidden" | "post.restored" | "post.deleted" | "post.undeleted";

/** What somebody wrote counts, or counts no longer. */
export const askForTrustOfAuthor: Handler<Written> = {
  name: "forum/ask-for-trust-of-author",
  async handle(trx, { payload: { authorId } }) {
    await askForTrust(trx, { memberId: authorId, now: now() });
  },
};

/** A reaction counts for both: who gave it, and whose post it was. */
export const askForTrustOfBoth: Handler<"post.liked" | "post.unliked" | "post.reacted"> = {
  name: "forum/ask-for-trust-of-both",
  async handle(trx, { payload: { postAuthorId }, actorId }) {
    for (const memberId of [postAuthorId, actorId])
      if (memberId) await askForTrust(trx, { memberId, now: now() });
  },
};
