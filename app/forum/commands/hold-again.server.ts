import type { Database, Transaction } from "#app/platform/db.server.ts";
import { appendPostEvent } from "./append-post-event.server.ts";
import { factsOf, type LockedPost, lockPost } from "./lock-post.server.ts";
import { showOrHide } from "./show-or-hide.server.ts";

/**
 * Lets a post that was held wait again, as if nobody had decided: refused before, or published, when
 * it keeps its number and goes out of sight. For moderation, which takes a decision back. False, and
 * nothing done, where it was never held or went out of sight for another reason since.
 */
export async function holdAgain(
  trx: Transaction<Database>,
  { postId, moderatorId, now }: { postId: string; moderatorId: string; now: Temporal.Instant },
): Promise<boolean> {
  const actor = { id: moderatorId, isStaff: true };
  const locked = await lockPost(trx, { postId, actor });
  const { heldAt, releasedAt, hiddenAt, deletedAt, authorId: memberId } = locked.post;
  if (!heldAt || deletedAt || (releasedAt && hiddenAt)) return false;
  const payload = factsOf(locked);
  if (releasedAt) {
    const hidden = { ...payload, hiddenById: moderatorId, reason: "" };
    await withdraw(trx, locked, now);
    await appendPostEvent(trx, "post.hidden", { actor, memberId, now, payload: hidden });
  } else await forgetRefusal(trx, postId);
  await appendPostEvent(trx, "post.held-again", { actor, memberId, now, payload });
  return true;
}

async function withdraw(trx: Transaction<Database>, locked: LockedPost, now: Temporal.Instant) {
  const hiding = { hiddenAt: now.toString(), hiddenBy: null, hideReason: null };
  await trx
    .updateTable("forumPost")
    .set({ ...hiding, releasedAt: null })
    .where("id", "=", locked.post.id)
    .execute();
  await showOrHide(trx, locked, hiding);
}

async function forgetRefusal(trx: Transaction<Database>, postId: string) {
  await trx
    .updateTable("forumPost")
    .set({ hiddenBy: null, hideReason: null })
    .where("id", "=", postId)
    .execute();
}
