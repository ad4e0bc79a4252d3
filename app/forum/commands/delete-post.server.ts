import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError, Forbidden } from "#app/platform/errors.ts";
import type { Writer } from "../rules/category-visibility.ts";
import { isUnpublished } from "../rules/hold-reasons.ts";
import { appendPostEvent } from "./append-post-event.server.ts";
import { factsOf, lockPost } from "./lock-post.server.ts";
import { showOrHide } from "./show-or-hide.server.ts";

/**
 * Leaves a tombstone in place of a post, by its author or, with a reason, by staff. Deleting twice
 * is deleting once. Throws NotFound, Forbidden, `reason-missing`, `post-held` (its review
 * decides), `topic-has-answers`.
 */
export async function deletePost(
  trx: Transaction<Database>,
  {
    postId,
    actor,
    reason = null,
    now,
  }: { postId: string; actor: Writer; reason?: string | null; now: Temporal.Instant },
): Promise<void> {
  const locked = await lockPost(trx, { postId, actor });
  const { post, topic } = locked;
  const isAuthor = post.authorId === actor.id;
  if (!isAuthor && !actor.isStaff) throw new Forbidden();
  if (!isAuthor && !reason) throw new DomainError("reason-missing", {}, 422);
  if (post.deletedAt) return;
  if (isUnpublished(post)) throw new DomainError("post-held");
  // What is hidden stays readable for its author and the moderators until that is decided.
  if (post.hiddenAt && !actor.isStaff) throw new DomainError("post-not-visible");
  const hasAnswers = post.number === 1 && topic.visiblePostCount > 1;
  if (isAuthor && !reason && hasAnswers) throw new DomainError("topic-has-answers");
  await showOrHide(trx, locked, {
    deletedAt: now.toString(),
    deletedBy: actor.id,
    deleteReason: reason,
  });
  await appendPostEvent(trx, "post.deleted", {
    actor,
    memberId: post.authorId,
    now,
    payload: { ...factsOf(locked), deletedById: actor.id, reason },
  });
}

/**
 * Brings a deleted post back: authors what they deleted themselves, staff everything, as
 * long as there is something left. Throws NotFound, Forbidden, `post-purged`.
 */
export async function undoDeletePost(
  trx: Transaction<Database>,
  {
    postId,
    actor,
    isOwnOnly = false,
    now,
  }: {
    postId: string;
    actor: Writer;
    /** What others deleted is not touched, also not by staff: that was decided, with reasons. */
    isOwnOnly?: boolean;
    now: Temporal.Instant;
  },
): Promise<void> {
  const locked = await lockPost(trx, { postId, actor });
  const { post } = locked;
  const isOwnDeed = post.authorId === actor.id && post.deletedBy === actor.id;
  if (post.deletedAt && !isOwnDeed && (isOwnOnly || !actor.isStaff)) throw new Forbidden();
  if (post.authorId !== actor.id && !actor.isStaff) throw new Forbidden();
  if (!post.deletedAt) return;
  if (post.purgedAt) throw new DomainError("post-purged", {}, 410);
  await showOrHide(trx, locked, { deletedAt: null, deletedBy: null, deleteReason: null });
  await appendPostEvent(trx, "post.undeleted", {
    actor,
    memberId: post.authorId,
    now,
    payload: { ...factsOf(locked), undeletedById: actor.id },
  });
}
