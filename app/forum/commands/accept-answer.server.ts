import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError, Forbidden } from "#app/platform/errors.ts";
import type { Writer } from "../rules/category-visibility.ts";
import { appendPostEvent } from "./append-post-event.server.ts";
import { factsOf, lockPost } from "./lock-post.server.ts";
import { postEventExists } from "./post-event-exists.server.ts";

/**
 * Marks a post as the answer of a question, in place of an earlier one. The asker and staff may.
 * Throws NotFound, Forbidden, `not-a-question`, `post-not-visible`.
 */
export async function acceptAnswer(
  trx: Transaction<Database>,
  { postId, actor, now }: { postId: string; actor: Writer; now: Temporal.Instant },
): Promise<void> {
  const locked = await lockPost(trx, { postId, actor });
  const { post, topic } = locked;
  if (topic.authorId !== actor.id && !actor.isStaff) throw new Forbidden();
  if (topic.kind !== "question" || post.number === 1) throw new DomainError("not-a-question");
  if (post.deletedAt || post.hiddenAt) throw new DomainError("post-not-visible");
  if (topic.acceptedPostId === postId) return;
  const first = !(await postEventExists(trx, { name: "post.accepted", postId }));
  await trx
    .updateTable("forumTopic")
    .set({ acceptedPostId: postId, acceptedAt: now.toString(), acceptedBy: actor.id })
    .where("id", "=", topic.id)
    .execute();
  await appendPostEvent(trx, "post.accepted", {
    actor,
    memberId: post.authorId,
    now,
    payload: {
      ...factsOf(locked),
      postAuthorId: post.authorId,
      topicAuthorId: topic.authorId,
      acceptedById: actor.id,
      first,
    },
  });
}
