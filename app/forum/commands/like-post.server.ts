import { refuseRestricted } from "#app/accounts/commands/refuse-restricted.server.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import type { Writer } from "../rules/category-visibility.ts";
import { appendPostEvent } from "./append-post-event.server.ts";
import { factsOf, type LockedPost, lockPost } from "./lock-post.server.ts";
import { postEventExists } from "./post-event-exists.server.ts";
import { refuseBlocked } from "./refuse-blocked.server.ts";
import { refuseExcessOfDay } from "./refuse-excess-of-day.server.ts";

interface Like {
  postId: string;
  liker: Writer;
  now: Temporal.Instant;
}

/** Likes a post; liking twice is liking once. Throws NotFound, `own-post`, `post-not-visible`, `too-many-likes`. */
export async function likePost(trx: Transaction<Database>, { postId, liker, now }: Like) {
  const locked = await lockReadablePost(trx, { postId, liker });
  if (locked.post.authorId === liker.id) throw new DomainError("own-post", {}, 403);
  await refuseRestricted(trx, { memberId: liker.id, now });
  await refuseBlocked(trx, { memberId: liker.id, otherIds: [locked.post.authorId] });
  await refuseExcessOfDay(trx, { act: "likes", writer: liker, now });
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto("forumReaction")
    .values({ postId, memberId: liker.id, createdAt: now.toString() })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 0n) return;
  await countLikes(trx, locked, 1);
  const first = !(await postEventExists(trx, { name: "post.liked", postId, actorId: liker.id }));
  await appendPostEvent(trx, "post.liked", {
    actor: liker,
    memberId: liker.id,
    now,
    payload: {
      ...factsOf(locked),
      postAuthorId: locked.post.authorId,
      likerId: liker.id,
      first,
      likeCount: locked.post.likeCount + 1,
    },
  });
}

/** Takes a like back; without one nothing happens. Throws NotFound, `post-not-visible`. */
export async function unlikePost(trx: Transaction<Database>, { postId, liker, now }: Like) {
  const locked = await lockReadablePost(trx, { postId, liker });
  const { numDeletedRows } = await trx
    .deleteFrom("forumReaction")
    .where("postId", "=", postId)
    .where("memberId", "=", liker.id)
    .where("kind", "=", "like")
    .executeTakeFirstOrThrow();
  if (numDeletedRows === 0n) return;
  await countLikes(trx, locked, -1);
  await appendPostEvent(trx, "post.unliked", {
    actor: liker,
    memberId: liker.id,
    now,
    payload: { ...factsOf(locked), postAuthorId: locked.post.authorId, likerId: liker.id },
  });
}

async function lockReadablePost(
  trx: Transaction<Database>,
  { postId, liker }: { postId: string; liker: Writer },
): Promise<LockedPost> {
  const locked = await lockPost(trx, { postId, actor: liker });
  const { post, topic } = locked;
  if (post.deletedAt || post.hiddenAt || topic.deletedAt || topic.hiddenAt)
    throw new DomainError("post-not-visible");
  return locked;
}

async function countLikes(trx: Transaction<Database>, { post, topic }: LockedPost, by: 1 | -1) {
  await trx
    .updateTable("forumPost")
    .set((eb) => ({ likeCount: eb("likeCount", "+", by) }))
    .where("id", "=", post.id)
    .execute();
  await trx
    .updateTable("forumTopic")
    .set((eb) => ({ likeCount: eb("likeCount", "+", by) }))
    .where("id", "=", topic.id)
    .execute();
}
