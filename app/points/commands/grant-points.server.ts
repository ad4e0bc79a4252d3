import { randomUUIDv7 } from "node:crypto";
import { recordAudit } from "#app/platform/audit.server.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { findProgramme } from "../queries/find-programme.server.ts";
import type { Posting } from "../rules/account.ts";
import { staffMovementOf } from "../rules/approvals.ts";
import { expiryOf } from "../rules/expiry.ts";
import { fillDeficit } from "../rules/spend.ts";
import { lockLots } from "./lock-balance.server.ts";
import { writeTransfer } from "./write-transfer.server.ts";

/** One grant may not give more than the programme allows. */
export class GrantTooLarge extends DomainError {
  constructor(facts: { limit: number }) {
    super("grant-too-large", facts, 422);
  }
}

/** So many points need the word of a second person of the staff. */
export class ApprovalNeeded extends DomainError {
  constructor(facts: { above: number }) {
    super("approval-needed", facts, 422);
  }
}

/** The request key was used for another grant: nothing was done. */
export class OtherRequestWithThisKey extends DomainError {
  constructor() {
    super("other-request-with-this-key", {}, 422);
  }
}

export interface Grant {
  memberId: string;
  points: number;
  /** In words; the member reads them. */
  reason: string;
  grantedBy: { id: string; name: string };
  /** The second person, above the amount from which one is needed. */
  approvedBy?: { id: string; name: string };
  /** Made with the form: sending it twice grants once. */
  requestKey: string;
  now: Temporal.Instant;
}

/**
 * Staff give points as a thank-you: available at once, with the words, in the audit log. Granted
 * points are spent like others but do not count for status.
 * Throws GrantTooLarge, ApprovalNeeded, OtherRequestWithThisKey.
 */
export async function grantPoints(
  trx: Transaction<Database>,
  { memberId, points, reason, grantedBy, approvedBy, requestKey, now }: Grant,
): Promise<{ transferId: string; isRepeat: boolean }> {
  if (!Number.isSafeInteger(points) || points <= 0) throw new RangeError(`points: ${points}`);
  const programme = await findProgramme(trx);
  const naturalKey = `grant:${requestKey}`;
  const balance = await lockLots(trx, { memberId, now, naturalKeys: [naturalKey] });
  const earlier = balance.transfers.get(naturalKey);
  if (earlier) {
    const { points: givenThen } = earlier.facts as { points: number };
    if (givenThen !== points || earlier.note !== reason) throw new OtherRequestWithThisKey();
    return { transferId: earlier.id, isRepeat: true };
  }
  await refuseWhatStaffMayNotMove(trx, { points, approvedBy });
  const lotId = randomUUIDv7();
  const { expiryMonths: months, timeZone } = programme;
  const transferId = await writeTransfer(trx, {
    memberId,
    kind: "grant",
    naturalKey,
    occurredAt: now,
    source: { kind: "grant", id: requestKey },
    note: reason,
    createdBy: grantedBy.id,
    facts: { points, grantedByName: grantedBy.name, approvedByName: approvedBy?.name ?? null },
    newLots: [
      {
        id: lotId,
        granted: points,
        earnedAt: now,
        activatesAt: now,
        activatedAt: now,
        expiresAt: expiryOf({ activatesAt: now, months, timeZone }),
      },
    ],
    postings: grantPostings({ points, deficit: balance.deficit, lotId }),
    event: {
      name: "points.granted",
      by: { kind: "staff", id: grantedBy.id, channel: "admin" },
      payload: { points, reason, grantedByName: grantedBy.name },
    },
  });
  await recordAudit(trx, {
    at: now,
    actor: grantedBy,
    action: "points.granted",
    object: { kind: "points-transfer", id: transferId },
    memberId,
    reason,
    facts: { points, approvedBy: approvedBy?.name ?? null },
  });
  return { transferId, isRepeat: false };
}

/** The programme's limits for what staff move, up or down, alone and with a second person. */
export async function refuseWhatStaffMayNotMove(
  trx: Transaction<Database>,
  { points, approvedBy }: { points: number; approvedBy: { id: string } | undefined },
): Promise<void> {
  const programme = await findProgramme(trx);
  const what = staffMovementOf(points, programme);
  if (what === "too-large") throw new GrantTooLarge({ limit: programme.maxGrantPoints });
  if (what === "needs-approval" && !approvedBy)
    throw new ApprovalNeeded({ above: programme.approvalAbovePoints });
}

function grantPostings({
  points,
  deficit,
  lotId,
}: {
  points: number;
  deficit: number;
  lotId: string;
}): Posting[] {
  const { toDeficit, toLots } = fillDeficit(deficit, [{ lotId, points }]);
  return [
    { account: "issued", points: -points },
    ...(toDeficit ? [{ account: "available", points: toDeficit } as const] : []),
    ...toLots.map((share) => ({ account: "available", ...share }) as const),
  ];
}
