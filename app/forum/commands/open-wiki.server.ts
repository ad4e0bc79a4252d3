import { recordAudit } from "#app/platform/audit.server.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError, Forbidden } from "#app/platform/errors.ts";
import { appendPostEvent } from "./append-post-event.server.ts";
import { factsOf, lockPost } from "./lock-post.server.ts";
import type { Staff } from "./record-topic-act.server.ts";

/**
 * Makes a wiki of a post, which other members edit too, or a post of its author's own again. Its
 * author and staff may. Throws NotFound, Forbidden, `post-not-visible`.
 */
export async function openWiki(
  trx: Transaction<Database>,
  { postId, open, by, now }: { postId: string; open: boolean; by: Staff; now: Temporal.Instant },
): Promise<void> {
  const locked = await lockPost(trx, { postId, actor: by });
  const { post } = locked;
  if (post.authorId !== by.id && !by.isStaff) throw new Forbidden();
  if (post.deletedAt || post.hiddenAt) throw new DomainError("post-not-visible");
  if ((post.wikiSince !== null) === open) return;
  await trx
    .updateTable("forumPost")
    .set({ wikiSince: open ? now.toString() : null, wikiBy: open ? by.id : null })
    .where("id", "=", postId)
    .execute();
  await appendPostEvent(trx, open ? "post.wiki-opened" : "post.wiki-ended", {
    actor: by,
    memberId: post.authorId,
    now,
    payload: { ...factsOf(locked), byId: by.id },
  });
  if (post.authorId === by.id) return;
  await recordAudit(trx, {
    at: now,
    actor: { id: by.id, name: by.name },
    action: open ? "post.wiki-opened" : "post.wiki-ended",
    object: { kind: "post", id: postId },
    memberId: post.authorId,
    reason: null,
  });
}
