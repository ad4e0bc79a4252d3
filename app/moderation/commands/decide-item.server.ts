import { restorePost } from "#app/forum/commands/hide-post.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { type Database, inTransaction, type Transaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import type { ActionName } from "../rules/actions.ts";
import { type Decision, decisionsOf, isAction } from "../rules/decisions.ts";
import { assertMayDecide } from "../rules/may-decide.ts";
import { type ActOnItem, actOnItem } from "./act-on-item.server.ts";
import { decideRequest } from "./decide-request.server.ts";
import { declineOrder, handOver } from "./hand-over.server.ts";
import { liftMeasure } from "./lift-measure.server.ts";
import { type LockedItem, lockItemFor } from "./lock-item.server.ts";
import { announceAppealDecision } from "./settle-appeal.server.ts";
import { closeSiblings, settleReporters } from "./settle-reporters.server.ts";
import { isWaiting, settleWaiting } from "./settle-waiting.server.ts";
import type { StaffMember } from "./staff-member.ts";

export interface ItemDecision extends ActOnItem {
  /** To whom a member's data was handed over, on an order. */
  handedTo?: string | undefined;
  itemId: string;
  /** The version the decider saw. */
  version: number;
  decision: Decision;
  reason: string;
  staff: StaffMember;
  now: Temporal.Instant;
}

/**
 * Decides an open item, once: of two moderators at the same time the second is refused. Everybody
 * concerned is told by events. Throws what `assertMayDecide` and `assertMayAct` refuse,
 * `decision-reason-missing`, `unknown-clause`, `duration-missing` and `decision-not-offered`.
 */
export async function decideItem(input: ItemDecision): Promise<LockedItem> {
  return inTransaction((trx) => decideLocked(trx, input));
}

/** The same within a transaction that decides several. */
export async function decideLocked(
  trx: Transaction<Database>,
  input: ItemDecision,
): Promise<LockedItem> {
  const { decision, staff, version, now } = input;
  const item = await lockItemFor(trx, { itemId: input.itemId, staffId: staff.id });
  assertMayDecide(item, { staffId: staff.id, version, now });
  if (!decisionsOf(item.kind, item.object.kind).includes(decision))
    throw new DomainError("decision-not-offered", {}, 422);
  await closeItem(trx, input);
  if (isAction(decision)) await uphold(trx, item, { ...input, decision });
  else await perform[decision](trx, item, input);
  return item;
}

/** A report was right: something is done against the post, its topic or its author. */
async function uphold(
  trx: Transaction<Database>,
  item: LockedItem,
  input: ItemDecision & { decision: ActionName },
): Promise<void> {
  const { decision: action, itemId, staff, now, penalty } = input;
  await actOnItem(trx, item, { ...input, action });
  if (penalty) await actOnItem(trx, item, { ...input, ...penalty });
  if (isWaiting(item)) return settleWaiting(trx, item, { isFine: false, staff, now });
  await settleReporters(trx, { itemId, object: item.object, outcome: "upheld", staff, now });
  if (action === "hide" || action === "delete")
    await closeSiblings(trx, { ...input, object: item.object, decision: action });
}

type Perform = (trx: Transaction<Database>, item: LockedItem, input: ItemDecision) => Promise<void>;

const perform: Record<Exclude<Decision, ActionName>, Perform> = {
  async keep(trx, item, { itemId, reason, staff, now }) {
    const { object } = item;
    // A notifier who is refused is owed the reason.
    if (item.kind === "notice" && !reason)
      throw new DomainError("decision-reason-missing", {}, 422);
    const action = item.kind === "notice" ? "notice.refused" : "report.dismissed";
    await auditDecision(trx, item, { action, reason, staff, now });
    const automated = await standingMeasureOf(trx, object.id, { automated: true });
    if (automated) {
      if (!reason) throw new DomainError("decision-reason-missing", {}, 422);
      await liftMeasure(trx, { measureId: automated, object, reason, staff, now });
    }
    await settleReporters(trx, {
      itemId,
      object,
      outcome: "rejected",
      answer: reason || null,
      staff,
      now,
    });
  },

  async approve(trx, item, { reason, staff, now }) {
    const { object } = item;
    if (isWaiting(item)) {
      await auditDecision(trx, item, { action: approvals[item.kind], reason, staff, now });
      return settleWaiting(trx, item, { isFine: true, staff, now });
    }
    await auditDecision(trx, item, { action: "post.published", reason, staff, now });
    await restorePost(trx, { postId: object.id, moderatorId: staff.id, reason, now });
  },

  async refuse(trx, item, { reason, staff, now }) {
    await auditDecision(trx, item, { action: "referral.refused", reason, staff, now });
    if (isWaiting(item)) await settleWaiting(trx, item, { isFine: false, staff, now });
  },

  "hand-over": handOver,

  allow: decideRequest("approved"),

  decline: (trx, item, input) =>
    item.kind === "order" ? declineOrder(trx, item, input) : declineRequest(trx, item, input),

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

const declineRequest = decideRequest("declined");

const approvals = { held_sign_up: "sign-up.admitted", referral: "referral.counted" } as const;

/** Undoes what was objected to: the measure, or that nothing was done about a notice. */
async function reverseContested(
  trx: Transaction<Database>,
  item: LockedItem,
  { clause, legalGround, profileAction, reason, staff, now }: ItemDecision,
): Promise<void> {
  const { object } = item;
  const { measureId, measureUndoneAt } = appealOf(item);
  if (measureId) {
    if (!measureUndoneAt) await liftMeasure(trx, { measureId, object, reason, staff, now });
    return;
  }
  // Somebody may have hidden it meanwhile, for another reason.
  const isHidden = await standingMeasureOf(trx, object.id, { automated: false });
  if (isHidden) return;
  const action = object.kind === "member" ? profileAction : "hide";
  if (!action) throw new DomainError("profile-action-missing", {}, 422);
  await actOnItem(trx, item, { action, clause, legalGround, reason, staff, now });
}

function decidedAppeal(
  item: LockedItem,
  outcome: "upheld" | "rejected",
  { reason, staff, now }: ItemDecision,
) {
  return { appeal: appealOf(item), object: item.object, outcome, reason, staff, now };
}

const wordless: readonly Decision[] = ["keep", "approve", "allow"];

async function closeItem(
  trx: Transaction<Database>,
  { itemId, decision, reason, staff, now }: ItemDecision,
): Promise<void> {
  // Whoever spoke or objected is owed an answer in words; what stands or appears needs none.
  if (!wordless.includes(decision) && !reason)
    throw new DomainError("decision-reason-missing", {}, 422);
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
    .where("endedAt", "is", null)
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
    facts: { [`${item.object.kind}Id`]: item.object.id },
  });
}
