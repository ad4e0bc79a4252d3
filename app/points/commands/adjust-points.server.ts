import { randomUUIDv7 } from "node:crypto";
import { recordAudit } from "#app/platform/audit.server.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { findProgramme } from "../queries/find-programme.server.ts";
import { move, type Posting } from "../rules/account.ts";
import { expiryOf } from "../rules/expiry.ts";
import { allocate, fillDeficit, spendableAt } from "../rules/spend.ts";
import { OtherRequestWithThisKey, refuseWhatStaffMayNotMove } from "./grant-points.server.ts";
import { type LockedLots, lockLots } from "./lock-balance.server.ts";
import { type NewLot, writeTransfer } from "./write-transfer.server.ts";

/** The member has fewer points than are to be taken. */
class InsufficientPoints extends DomainError {
  constructor(facts: { needed: number; available: number }) {
    super("insufficient-points", facts);
  }
}

export interface Adjustment {
  memberId: string;
  /** Above zero: given; below: taken. */
  points: number;
  /** In words; the member reads them. */
  reason: string;
  adjustedBy: { id: string; name: string };
  /** The second person, above the amount from which one is needed. */
  approvedBy?: { id: string; name: string };
  /** Made with the form: sending it twice adjusts once. */
  requestKey: string;
  now: Temporal.Instant;
}

/**
 * Staff put a member's points right: up as a new lot, down from the lots in the order of spending
 * and never below zero. Status stays as it is: it counts what was earned.
 * Throws GrantTooLarge, ApprovalNeeded, InsufficientPoints, OtherRequestWithThisKey.
 */
export async function adjustPoints(
  trx: Transaction<Database>,
  adjustment: Adjustment,
): Promise<{ transferId: string; isRepeat: boolean }> {
  const { memberId, points, reason, adjustedBy, approvedBy, requestKey, now } = adjustment;
  if (!Number.isSafeInteger(points) || points === 0) throw new RangeError(`points: ${points}`);
  const naturalKey = `adjust:${requestKey}`;
  const balance = await lockLots(trx, { memberId, now, naturalKeys: [naturalKey] });
  const earlier = balance.transfers.get(naturalKey);
  if (earlier) {
    const { points: then } = earlier.facts as { points: number };
    if (then !== points || earlier.note !== reason) throw new OtherRequestWithThisKey();
    return { transferId: earlier.id, isRepeat: true };
  }
  await refuseWhatStaffMayNotMove(trx, { points, approvedBy });
  const plan = points > 0 ? await planUp(trx, balance, adjustment) : planDown(balance, adjustment);
  const transferId = await writeTransfer(trx, {
    memberId,
    kind: "adjust",
    naturalKey,
    occurredAt: now,
    source: { kind: "adjustment", id: requestKey },
    note: reason,
    createdBy: adjustedBy.id,
    facts: { points, adjustedByName: adjustedBy.name, approvedByName: approvedBy?.name ?? null },
    ...plan,
    event: {
      name: "points.adjusted",
      by: { kind: "staff", id: adjustedBy.id, channel: "admin" },
      payload: { points, reason, adjustedByName: adjustedBy.name },
    },
  });
  await recordAudit(trx, {
    at: now,
    actor: adjustedBy,
    action: "points.adjusted",
    object: { kind: "points-transfer", id: transferId },
    memberId,
    reason,
    facts: { points, approvedBy: approvedBy?.name ?? null },
  });
  return { transferId, isRepeat: false };
}

interface Plan {
  postings: Posting[];
  newLots?: NewLot[];
}

async function planUp(
  trx: Transaction<Database>,
  { deficit }: LockedLots,
  { points, now }: Adjustment,
): Promise<Plan> {
  const { expiryMonths: months, timeZone } = await findProgramme(trx);
  const lot: NewLot = {
    id: randomUUIDv7(),
    granted: points,
    earnedAt: now,
    activatesAt: now,
    activatedAt: now,
    expiresAt: expiryOf({ activatesAt: now, months, timeZone }),
  };
  const { toDeficit, toLots } = fillDeficit(deficit, [{ lotId: lot.id, points }]);
  return {
    newLots: [lot],
    postings: [
      { account: "adjusted", points: -points },
      ...(toDeficit ? [{ account: "available", points: toDeficit } as const] : []),
      ...toLots.map((share) => ({ account: "available", ...share }) as const),
    ],
  };
}

function planDown({ lots: all }: LockedLots, { points, now }: Adjustment): Plan {
  const lots = spendableAt(all, now);
  const shares = allocate(lots, -points);
  if (!shares) {
    const available = lots.reduce((sum, lot) => sum + lot.available, 0);
    throw new InsufficientPoints({ needed: -points, available });
  }
  return {
    postings: shares.flatMap((share) =>
      move(share.points, { account: "available", lotId: share.lotId }, { account: "adjusted" }),
    ),
  };
}
