import type { Database, Transaction } from "#app/platform/db.server.ts";
import { findProgramme } from "../queries/find-programme.server.ts";
import { staffMovementOf } from "../rules/approvals.ts";
import { adjustPoints } from "./adjust-points.server.ts";
import { GrantTooLarge, grantPoints } from "./grant-points.server.ts";
import { requestApproval } from "./request-approval.server.ts";

export interface StaffMovement {
  kind: "grant" | "adjust";
  memberId: string;
  /** A grant gives; an adjustment may take as well (below zero). */
  points: number;
  reason: string;
  by: { id: string; name: string };
  requestKey: string;
  now: Temporal.Instant;
}

/**
 * Moves points as one person of the staff may; above the programme's limit for one person it asks a
 * second one instead. Throws GrantTooLarge, insufficient-points, OtherRequestWithThisKey.
 */
export async function movePointsAsStaff(
  trx: Transaction<Database>,
  movement: StaffMovement,
): Promise<{ outcome: "booked" | "waiting" }> {
  const { kind, memberId, points, reason, by, requestKey, now } = movement;
  const programme = await findProgramme(trx);
  const what = staffMovementOf(points, programme);
  if (what === "too-large") throw new GrantTooLarge({ limit: programme.maxGrantPoints });
  if (what === "needs-approval") {
    const request = { kind: `points.${kind}`, memberId, requestKey, points, reason };
    await requestApproval(trx, { ...request, requestedBy: by, now });
    return { outcome: "waiting" };
  }
  const common = { memberId, points, reason, requestKey, now };
  if (kind === "grant") await grantPoints(trx, { ...common, grantedBy: by });
  else await adjustPoints(trx, { ...common, adjustedBy: by });
  return { outcome: "booked" };
}
