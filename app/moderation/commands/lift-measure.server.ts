import { restorePost } from "#app/forum/commands/hide-post.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { appendEvent } from "#app/platform/events.server.ts";
import { type ModeratedPost, placeOf } from "./lock-post.server.ts";
import type { StaffMember } from "./staff-member.ts";

/** Takes a standing measure back and gives the post back what it had. */
export async function liftMeasure(
  trx: Transaction<Database>,
  {
    measureId,
    post,
    reason,
    staff,
    now,
  }: {
    measureId: string;
    post: ModeratedPost;
    reason: string;
    staff: StaffMember;
    now: Temporal.Instant;
  },
): Promise<void> {
  await trx
    .updateTable("moderationMeasure")
    .set({ undoneAt: now, undoneBy: staff.id, undoReason: reason })
    .where("id", "=", measureId)
    .execute();
  await restorePost(trx, { postId: post.id, moderatorId: staff.id, reason, now });
  await recordAudit(trx, {
    at: now,
    actor: { id: staff.id, name: staff.displayName },
    action: "post.restored",
    object: { kind: "post", id: post.id },
    memberId: post.authorId,
    reason,
    facts: { measureId },
  });
  await appendEvent(trx, {
    name: "measure.lifted",
    occurredAt: now,
    memberId: post.authorId,
    actor: { kind: "staff", id: staff.id },
    channel: "admin",
    direction: "from-brand",
    subject: { kind: "post", id: post.id },
    payload: { ...placeOf(post), measureId, kind: "hide", reason },
  });
}
