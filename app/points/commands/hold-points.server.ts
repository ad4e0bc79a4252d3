import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { move } from "../rules/account.ts";
import { allocate, spendableAt } from "../rules/spend.ts";
import type { MovedBy } from "./append-points-event.server.ts";
import { lockLots } from "./lock-balance.server.ts";
import { writeTransfer } from "./write-transfer.server.ts";

/** The member has fewer points than this costs. */
export class InsufficientPoints extends DomainError {
  constructor(facts: { needed: number; available: number }) {
    super("insufficient-points", facts);
  }
}

/**
 * Reserves points for what `source` names (a redemption): soonest expiry first. Settle it with
 * `capturePoints` or `releasePoints` for the same source. Holding twice for a source holds once.
 * `facts.label` ({ de, en }) is what the member's history calls it. Throws InsufficientPoints.
 */
export async function holdPoints(
  trx: Transaction<Database>,
  {
    memberId,
    points,
    source,
    facts = {},
    by,
    now,
  }: {
    memberId: string;
    points: number;
    source: { kind: string; id: string };
    facts?: { label?: { de: string; en: string } } & Record<string, unknown>;
    by?: MovedBy;
    now: Temporal.Instant;
  },
): Promise<{ transferId: string; isRepeat: boolean }> {
  if (!Number.isSafeInteger(points) || points <= 0) throw new RangeError(`points: ${points}`);
  const naturalKey = `hold:${source.kind}:${source.id}`;
  const balance = await lockLots(trx, { memberId, now, naturalKeys: [naturalKey] });
  const earlier = balance.transfers.get(naturalKey);
  if (earlier) return { transferId: earlier.id, isRepeat: true };
  const lots = spendableAt(balance.lots, now);
  const shares = allocate(lots, points);
  if (!shares) {
    const available = lots.reduce((sum, lot) => sum + lot.available, 0);
    throw new InsufficientPoints({ needed: points, available });
  }
  const transferId = await writeTransfer(trx, {
    memberId,
    kind: "hold",
    naturalKey,
    occurredAt: now,
    source,
    facts: { ...facts, points },
    postings: shares.flatMap((share) =>
      move(
        share.points,
        { account: "available", lotId: share.lotId },
        { account: "held", lotId: share.lotId },
      ),
    ),
    event: {
      name: "points.held",
      by,
      payload: { points, sourceKind: source.kind, sourceId: source.id },
    },
  });
  return { transferId, isRepeat: false };
}
