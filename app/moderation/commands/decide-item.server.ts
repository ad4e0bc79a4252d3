import { recordAudit } from "#app/platform/audit.server.ts";
import { type Database, inTransaction, type Transaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { findCommunityRule } from "../queries/find-community-rules.server.ts";
import { type Decision, decisionsOf } from "../rules/decisions.ts";
import { assertMayDecide } from "../rules/may-decide.ts";
import { liftMeasure } from "./lift-measure.server.ts";
import { type LockedItem, lockItem } from "./lock-item.server.ts";
import { announceAppealDecision } from "./settle-appeal.server.ts";
import { closeSiblings, settleReporters } from "./settle-reporters.server.ts";
import type { StaffMember } from "./staff-member.ts";
import { takeHideMeasure } from "./take-hide-measure.server.ts";

export interface ItemDecision {
  itemId: string;
  /** The version the decider saw. */
  version: number;
  decision: Decision;
  /** Number of the community rule, for `hide`. */
  clause?: number | undefined;
  reason: string;
  staff: StaffMember;
  now: Temporal.Instant;
}

/**
 * Decides an open item, once: of two moderators at the same time the second is refused. Everybody
 * concerned is told by events. Throws what `assertMayDecide` refuses, `decision-reason-missing`,
 * `unknown-clause` and `decision-not-offered`.
 */
export async function decideItem(input: ItemDecision): Promise<void> {
  await inTransaction(async (trx) => {
    const item = await lockItem(trx, input.itemId);
    assertMayDecide(item, { staffId: input.staff.id, version: input.version, now: input.now });
    if (!decisionsOf(item.kind).includes(input.decision))
      throw new DomainError("decision-not-offered", {}, 422);
    await closeItem(trx, input);
    await perform[input.decision](trx, item, input);
  });
}

type Perform = (trx: Transaction<Database>, item: LockedItem, input: ItemDecision) => Promise<void>;

const perform: Record<Decision, Perform> = {
  async hide(trx, item, { itemId, clause, reason, staff, now }) {
    const rule = await findCommunityRule(trx, clause);
    await takeHideMeasure(trx, {
      post: item.post,
      itemId,
      clause: rule,
      reason,
      by: staff,
      fromNotice: true,
      now,
    });
    await settleReporters(trx, { itemId, post: item.post, outcome: "upheld", staff, now });
    await closeSiblings(trx, { itemId, post: item.post, reason, staff, now });
  },

  async keep(trx, item, { itemId, reason, staff, now }) {
    // A notifier who is refused is owed the reason.
    if (item.kind === "notice" && !reason)
      throw new DomainError("decision-reason-missing", {}, 422);
    const action = item.kind === "notice" ? "notice.refused" : "report.dismissed";
    await auditDecision(trx, item, { action, reason, staff, now });
    const automated = await standingMeasureOf(trx, item.post.id, { automated: true });
    if (automated) {
      if (!reason) throw new DomainError("decision-reason-missing", {}, 422);
      await liftMeasure(trx, { measureId: automated, post: item.post, reason, staff, now });
    }
    await settleReporters(trx, {
      itemId,
      post: item.post,
      outcome: "rejected",
      answer: reason || null,
      staff,
      now,
    });
  },

  async reverse(trx, item, input) {
    await auditDecision(trx, item, { action: "appeal.upheld", ...input });
    await reverseContested(trx, item, input);
    await announceAppealDecision(trx, decidedAppeal(item, "upheld", input));
  },

  async confirm(trx, item, input) {
    await auditDecision(trx, item, { action: "appeal.rejected", ...input });
    await announceAppealDecision(trx, decidedAppeal(item, "rejected", input));
  },
};

/** Undoes what was objected to: the measure, or that nothing was done about a notice. */
async function reverseContested(
  trx: Transaction<Database>,
  item: LockedItem,
  { itemId, clause, reason, staff, now }: ItemDecision,
): Promise<void> {
  const { measureId, measureUndoneAt } = appealOf(item);
  if (measureId) {
    if (!measureUndoneAt)
      await liftMeasure(trx, { measureId, post: item.post, reason, staff, now });
    return;
  }
  // Somebody may have hidden it meanwhile, for another reason.
  const isHidden = await standingMeasureOf(trx, item.post.id, { automated: false });
  if (isHidden) return;
  const rule = await findCommunityRule(trx, clause);
  await takeHideMeasure(trx, {
    post: item.post,
    itemId,
    clause: rule,
    reason,
    by: staff,
    fromNotice: true,
    now,
  });
}

function decidedAppeal(
  item: LockedItem,
  outcome: "upheld" | "rejected",
  { reason, staff, now }: ItemDecision,
) {
  return { appeal: appealOf(item), post: item.post, outcome, reason, staff, now };
}

async function closeItem(
  trx: Transaction<Database>,
  { itemId, decision, reason, staff, now }: ItemDecision,
): Promise<void> {
  // Whoever spoke or objected is owed an answer in words; a dismissed report needs none.
  if (decision !== "keep" && !reason) throw new DomainError("decision-reason-missing", {}, 422);
  await trx
    .updateTable("reviewItem")
    .set((eb) => ({
      decision,
      decisionReason: reason || null,
      decidedAt: now,
      decidedBy: staff.id,
      claimedBy: null,
      claimedUntil: null,
      version: eb("version", "+", 1),
    }))
    .where("id", "=", itemId)
    .execute();
}

async function standingMeasureOf(
  trx: Transaction<Database>,
  postId: string,
  { automated }: { automated: boolean },
) {
  const measure = await trx
    .selectFrom("moderationMeasure")
    .select("id")
    .where("kind", "=", "hide")
    .where("objectKind", "=", "post")
    .where("objectId", "=", postId)
    .where("undoneAt", "is", null)
    .where("automated", "=", automated)
    .executeTakeFirst();
  return measure?.id;
}

function appealOf({ appeal }: LockedItem) {
  if (!appeal) throw new DomainError("decision-not-offered", {}, 422);
  return appeal;
}

async function auditDecision(
  trx: Transaction<Database>,
  item: LockedItem,
  {
    action,
    reason,
    staff,
    now,
  }: { action: string; reason: string; staff: StaffMember; now: Temporal.Instant },
): Promise<void> {
  await recordAudit(trx, {
    at: now,
    actor: { id: staff.id, name: staff.displayName },
    action,
    object: { kind: "review-item", id: item.id },
    memberId: item.memberId,
    reason: reason || null,
    facts: { postId: item.post.id },
  });
}
