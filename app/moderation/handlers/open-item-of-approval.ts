import type { Handler } from "#app/platform/events.server.ts";
import { closeApprovalItem, openApprovalItem } from "../commands/keep-approval-item.server.ts";

/** Puts what needs a second person into the queue, beside its own page. */
export const openItemOfApproval: Handler<"approval.requested"> = {
  name: "moderation/open-item-of-approval",
  async handle(trx, { subjectId, memberId, occurredAt: at }) {
    if (subjectId) await openApprovalItem(trx, { requestId: subjectId, memberId, at });
  },
};

/** Decided on its own page it waits here no longer. */
export const closeItemOfApproval: Handler<"approval.decided"> = {
  name: "moderation/close-item-of-approval",
  async handle(trx, { subjectId, actorId, occurredAt: at, payload: { outcome, note } }) {
    if (!subjectId) return;
    const decision = outcome === "approved" ? "allow" : "decline";
    await closeApprovalItem(trx, { requestId: subjectId, decidedBy: actorId, decision, note, at });
  },
};
