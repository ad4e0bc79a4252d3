import { recordAudit } from "#app/platform/audit.server.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { Forbidden, NotFound } from "#app/platform/errors.ts";
import { lockPost } from "./lock-post.server.ts";
import type { Staff } from "./record-topic-act.server.ts";

/**
 * Takes an earlier text out of a post's history, or shows it again; for what should never have
 * stood there, an address for instance. Throws NotFound, Forbidden.
 */
export async function hideRevision(
  trx: Transaction<Database>,
  {
    postId,
    revision,
    hidden,
    by,
    now,
  }: { postId: string; revision: number; hidden: boolean; by: Staff; now: Temporal.Instant },
): Promise<void> {
  const { post } = await lockPost(trx, { postId, actor: by });
  if (!by.isStaff) throw new Forbidden();
  const changed = await trx
    .updateTable("forumPostRevision")
    .set({ hiddenAt: hidden ? now.toString() : null, hiddenBy: hidden ? by.id : null })
    .where("postId", "=", postId)
    .where("revision", "=", revision)
    .returning("revision")
    .executeTakeFirst();
  if (!changed) throw new NotFound("revision");
  await recordAudit(trx, {
    at: now,
    actor: { id: by.id, name: by.name },
    action: hidden ? "post.revision-hidden" : "post.revision-shown",
    object: { kind: "post", id: postId },
    memberId: post.authorId,
    reason: null,
    facts: { revision },
  });
}
