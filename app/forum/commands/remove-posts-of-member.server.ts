import { sql } from "kysely";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { appendPostEvent } from "./append-post-event.server.ts";
import { factsOf, lockPost } from "./lock-post.server.ts";
import { showOrHide } from "./show-or-hide.server.ts";

declare global {
  interface Jobs {
    "remove-posts-of-member": { memberId: string };
    "remove-posts-of-departed": Record<string, never>;
  }
}

/**
 * Leaves tombstones in place of all that a member wrote who left and asked for it; what they wrote is
 * forgotten as with every post its author deleted. A first post that others answered goes without its
 * topic. What waits for its review waits on, and goes with a later run. Returns how many went.
 */
export async function removePostsOfMember({
  memberId,
  now,
}: {
  memberId: string;
  now: Temporal.Instant;
}): Promise<number> {
  const postIds = await listRemovable(memberId, now);
  for (const postId of postIds) await removePost({ postId, memberId, now });
  return postIds.length;
}

/** The same for everybody who left so, for what could not be removed then. Returns how many went. */
export async function removePostsOfDeparted({ now }: { now: Temporal.Instant }): Promise<number> {
  const departed = await database()
    .selectFrom("accountDeparture")
    .select("memberId")
    .distinct()
    .where("carriedOutAt", "is not", null)
    .where("posts", "=", "remove")
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom("forumPost")
          .select("forumPost.id")
          .whereRef("forumPost.authorId", "=", "accountDeparture.memberId")
          .where("forumPost.deletedAt", "is", null),
      ),
    )
    .execute();
  let removed = 0;
  for (const { memberId } of departed) removed += await removePostsOfMember({ memberId, now });
  return removed;
}

async function listRemovable(memberId: string, now: Temporal.Instant): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select post.id from forum_post post
     where post.author_id = ${memberId} and post.deleted_at is null
       and (post.held_at is null or post.released_at is not null or not exists (
         select from evidence_hold hold
          where hold.object_kind = 'post' and hold.object_id = post.id and hold.until > ${now.toString()}))
     order by post.topic_id, post.id`.execute(database());
  return rows.map(({ id }) => id);
}

async function removePost({
  postId,
  memberId,
  now,
}: {
  postId: string;
  memberId: string;
  now: Temporal.Instant;
}): Promise<void> {
  await inTransaction(async (trx) => {
    // They have no account any more that could be asked whether it may read the place.
    const locked = await lockPost(trx, { postId, actor: { id: memberId, isStaff: true } });
    if (locked.post.deletedAt) return;
    const isAnswered = await trx
      .selectFrom("forumPost")
      .select("id")
      .where("topicId", "=", locked.topic.id)
      .where("authorId", "<>", memberId)
      .where("deletedAt", "is", null)
      .where("hiddenAt", "is", null)
      .executeTakeFirst();
    const change = { deletedAt: now.toString(), deletedBy: memberId, deleteReason: null };
    await showOrHide(trx, locked, change, { keepsTopic: isAnswered !== undefined });
    await appendPostEvent(trx, "post.deleted", {
      actor: { id: memberId, isStaff: false },
      memberId,
      channel: "job",
      now,
      payload: { ...factsOf(locked), deletedById: memberId, reason: null },
    });
  });
}
