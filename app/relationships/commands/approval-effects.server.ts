import { adjustPoints } from "#app/points/commands/adjust-points.server.ts";
import type { ApprovalEffect } from "#app/points/commands/decide-approval.server.ts";
import { grantPoints } from "#app/points/commands/grant-points.server.ts";
import type { PointsApprovalKind } from "#app/points/rules/approvals.ts";

/** What a second person's word sets going: one entry for each kind of request. */
export const approvalEffects = {
  "points.grant": {
    approve: (trx, { request, approvedBy, now }) =>
      grantPoints(trx, {
        memberId: request.memberId!,
        points: request.points!,
        reason: request.reason,
        grantedBy: request.requestedBy,
        approvedBy,
        requestKey: request.requestKey,
        now,
      }),
  },
  "points.adjust": {
    approve: (trx, { request, approvedBy, now }) =>
      adjustPoints(trx, {
        memberId: request.memberId!,
        points: request.points!,
        reason: request.reason,
        adjustedBy: request.requestedBy,
        approvedBy,
        requestKey: request.requestKey,
        now,
      }),
  },
  "points.bulk-grant": { approve: () => Promise.resolve() },
} as const satisfies Record<PointsApprovalKind, ApprovalEffect>;
