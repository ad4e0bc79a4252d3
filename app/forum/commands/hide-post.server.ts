import type { Database, Transaction } from "#app/platform/db.server.ts";
import type { Actor } from "../rules/category-visibility.ts";
import { isUnpublished } from "../rules/hold-reasons.ts";
import { appendPostEvent } from "./append-post-event.server.ts";
import { factsOf, lockPost } from "./lock-post.server.ts";
import { publishHeldPost } from "./publish-held-post.server.ts";
import { showOrHide } from "./show-or-hide.server.ts";

/**
 * Takes a post out of sight for everybody but its author and staff; the author sees the reason.
 * For moderation, which has decided and records why; `moderatorId` is null where the weight of
 * reports decided. A post that is hidden already only gets the new reason, and false is answered.
 */
export async function hidePost(
  trx: Transaction<Database>,
  {
    postId,
    moderatorId,
    reason,
    now,
  }: { postId: string; moderatorId: string | null; reason: string; now: Temporal.Instant },
): Promise<boolean> {
  const actor: Actor = { id: moderatorId, isStaff: true };
  const locked = await lockPost(trx, { postId, actor });
  if (locked.post.hiddenAt) {
    await trx
      .updateTable("forumPost")
      .set({ hiddenBy: moderatorId, hideReason: reason })
      .where("id", "=", postId)
      .execute();
    return false;
  }
  await showOrHide(trx, locked, {
    hiddenAt: now.toString(),
    hiddenBy: moderatorId,
    hideReason: reason,
  });
  await appendPostEvent(trx, "post.hidden", {
    actor,
    memberId: locked.post.authorId,
    now,
    payload: { ...factsOf(locked), hiddenById: moderatorId, reason },
  });
  return true;
}

/**
 * Shows a hidden post again, with everything that hangs on it; one that was held and refused is
 * published now. False when it was not hidden.
 */
export async function restorePost(
  trx: Transaction<Database>,
  {
    postId,
    moderatorId,
    reason,
    now,
  }: { postId: string; moderatorId: string | null; reason: string; now: Temporal.Instant },
): Promise<boolean> {
  const actor: Actor = { id: moderatorId, isStaff: true };
  const locked = await lockPost(trx, { postId, actor });
  if (!locked.post.hiddenAt) return false;
  if (isUnpublished(locked.post)) {
    await publishHeldPost(trx, locked, now);
    return true;
  }
  await showOrHide(trx, locked, { hiddenAt: null, hiddenBy: null, hideReason: null });
  await appendPostEvent(trx, "post.restored", {
    actor,
    memberId: locked.post.authorId,
    now,
    payload: { ...factsOf(locked), restoredById: moderatorId, reason },
  });
  return true;
}
