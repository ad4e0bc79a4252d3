import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError, NotFound } from "#app/platform/errors.ts";
import { isPostId, selectReadablePost } from "../queries/find-post.server.ts";
import { viewerOfWriter, type Writer } from "../rules/category-visibility.ts";

interface Bookmark {
  postId: string;
  by: Writer;
  now: Temporal.Instant;
}

/** Keeps a post for later; once is enough. Throws NotFound, `post-not-visible`. */
export async function bookmarkPost(
  trx: Transaction<Database>,
  { postId, by, now }: Bookmark,
): Promise<void> {
  await refuseUnreadable(trx, { postId, by });
  await trx
    .insertInto("forumBookmark")
    .values({ postId, memberId: by.id, createdAt: now.toString() })
    .onConflict((conflict) => conflict.columns(["memberId", "postId"]).doNothing())
    .execute();
}

/**
 * Keeps a post with a note and a moment at which the member wants to be reminded. Throws NotFound,
 * `post-not-visible`, `moment-over`.
 */
export async function noteBookmark(
  trx: Transaction<Database>,
  {
    postId,
    by,
    note,
    remindAt,
    now,
  }: Bookmark & { note: string | null; remindAt: Temporal.Instant | null },
): Promise<void> {
  if (remindAt && Temporal.Instant.compare(remindAt, now) <= 0)
    throw new DomainError("moment-over");
  await refuseUnreadable(trx, { postId, by });
  const noted = { note, remindAt: remindAt?.toString() ?? null, remindedAt: null };
  await trx
    .insertInto("forumBookmark")
    .values({ postId, memberId: by.id, createdAt: now.toString(), ...noted })
    .onConflict((conflict) => conflict.columns(["memberId", "postId"]).doUpdateSet(noted))
    .execute();
}

/** Lets a bookmark go, whether its post can still be read or not. */
export async function forgetBookmark(
  trx: Transaction<Database>,
  { postId, memberId }: { postId: string; memberId: string },
): Promise<void> {
  await trx
    .deleteFrom("forumBookmark")
    .where("postId", "=", postId)
    .where("memberId", "=", memberId)
    .execute();
}

async function refuseUnreadable(
  trx: Transaction<Database>,
  { postId, by }: { postId: string; by: Writer },
): Promise<void> {
  const viewer = viewerOfWriter(by);
  const post = isPostId(postId)
    ? await selectReadablePost(trx, { postId, viewer })
        .select(["forumPost.deletedAt", "forumPost.hiddenAt"])
        .executeTakeFirst()
    : undefined;
  if (!post) throw new NotFound("post");
  if (post.deletedAt || post.hiddenAt) throw new DomainError("post-not-visible");
}
