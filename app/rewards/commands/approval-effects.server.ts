import { adjustPoints } from "#app/points/commands/adjust-points.server.ts";
import type { ApprovalEffect } from "#app/points/commands/decide-approval.server.ts";
import { grantPoints } from "#app/points/commands/grant-points.server.ts";
import {
  approveBulkGrant,
  declineBulkGrant,
} from "#app/points/commands/steer-bulk-grant.server.ts";
import type { PointsApprovalKind } from "#app/points/rules/approvals.ts";
import type { ClaimChoice } from "../rules/claim-choice.ts";
import { grantReward } from "./grant-reward.server.ts";

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
  "points.bulk-grant": {
    approve: (trx, { request, approvedBy, now }) =>
      approveBulkGrant(trx, { id: String(request.facts.bulkGrantId), by: approvedBy, now }),
    decline: (trx, request) => declineBulkGrant(trx, String(request.facts.bulkGrantId)),
  },
  "reward.grant": {
    approve: (trx, { request, approvedBy, now }) =>
      grantReward(trx, {
        memberId: request.memberId!,
        rewardId: String(request.facts.rewardId),
        reason: request.reason,
        grantedBy: request.requestedBy,
        approvedBy,
        requestKey: request.requestKey,
        choice: (request.facts.choice ?? {}) as ClaimChoice,
        now,
      }),
  },
} as const satisfies Record<PointsApprovalKind | "reward.grant", ApprovalEffect>;
