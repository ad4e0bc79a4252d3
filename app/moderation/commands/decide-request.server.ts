import type { Database, Transaction } from "#app/platform/db.server.ts";
import { decideApproval } from "#app/points/commands/decide-approval.server.ts";
import type { ApprovalOutcome } from "#app/points/rules/approvals.ts";
import { approvalEffects } from "#app/rewards/commands/approval-effects.server.ts";
import type { LockedItem } from "./lock-item.server.ts";
import type { StaffMember } from "./staff-member.ts";

/**
 * A second person's word on points or a reward, in the queue: the same command as on the page of
 * approvals. Throws `own-request`, `account-closed` and what the effect refuses.
 */
export function decideRequest(outcome: ApprovalOutcome) {
  return async (
    trx: Transaction<Database>,
    { objectId: requestId }: LockedItem,
    { reason, staff, now }: { reason: string; staff: StaffMember; now: Temporal.Instant },
  ): Promise<void> => {
    const decidedBy = { id: staff.id, name: staff.displayName };
    const decision = { requestId, outcome, note: reason || null, decidedBy, now };
    await decideApproval(trx, decision, approvalEffects);
  };
}
