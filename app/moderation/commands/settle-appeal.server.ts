import type { Database, Transaction } from "#app/platform/db.server.ts";
import { appendEvent } from "#app/platform/events.server.ts";
import { type ModeratedPost, placeOf } from "./lock-post.server.ts";
import type { StaffMember } from "./staff-member.ts";

interface AppealDecision {
  appeal: { id: string; measureId: string };
  post: ModeratedPost;
  outcome: "upheld" | "rejected";
  reason: string;
  staff: StaffMember;
  now: Temporal.Instant;
}

/** Writes the outcome of an objection and tells its author. */
export async function announceAppealDecision(
  trx: Transaction<Database>,
  { appeal, post, outcome, reason, staff, now }: AppealDecision,
): Promise<void> {
  await trx
    .updateTable("appeal")
    .set({ outcome, decidedAt: now })
    .where("id", "=", appeal.id)
    .execute();
  await appendEvent(trx, {
    name: "appeal.decided",
    occurredAt: now,
    memberId: post.authorId,
    actor: { kind: "staff", id: staff.id },
    channel: "admin",
    direction: "from-brand",
    subject: { kind: "appeal", id: appeal.id },
    payload: {
      ...placeOf(post),
      appealId: appeal.id,
      measureId: appeal.measureId,
      outcome,
      reason,
    },
  });
}

/** A restored post leaves nothing to object to: its open objection has succeeded. */
export async function settleOpenAppeal(
  trx: Transaction<Database>,
  { measureId, ...decision }: Omit<AppealDecision, "appeal" | "outcome"> & { measureId: string },
): Promise<void> {
  const appeal = await trx
    .selectFrom("appeal")
    .select(["id", "measureId", "itemId"])
    .where("measureId", "=", measureId)
    .where("outcome", "is", null)
    .executeTakeFirst();
  if (!appeal) return;
  await trx
    .updateTable("reviewItem")
    .set((eb) => ({
      decision: "reverse",
      decisionReason: decision.reason,
      decidedAt: decision.now,
      decidedBy: decision.staff.id,
      claimedBy: null,
      claimedUntil: null,
      version: eb("version", "+", 1),
    }))
    .where("id", "=", appeal.itemId)
    .execute();
  await announceAppealDecision(trx, { ...decision, appeal, outcome: "upheld" });
}
