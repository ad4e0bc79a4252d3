import type { Database, Transaction } from "#app/platform/db.server.ts";
import type { MovedBy } from "./append-points-event.server.ts";
import { HoldSettledOtherwise } from "./capture-points.server.ts";
import { graceOf, holdOf } from "./hold-of.ts";
import { lockLots } from "./lock-balance.server.ts";
import { putBack } from "./put-back.server.ts";
import { writeTransfer } from "./write-transfer.server.ts";

/**
 * Gives back what `holdPoints` reserved for this source: to the same lots, with their expiry or,
 * where that has passed, the days of grace; `graceUntil` says so. Throws NotFound,
 * HoldSettledOtherwise.
 */
export async function releasePoints(
  trx: Transaction<Database>,
  {
    memberId,
    source,
    by,
    now,
  }: {
    memberId: string;
    source: { kind: string; id: string };
    by?: MovedBy;
    now: Temporal.Instant;
  },
): Promise<{ transferId: string; isRepeat: boolean; graceUntil: Temporal.Instant | null }> {
  const naturalKey = `settle:${source.kind}:${source.id}`;
  const holdKey = `hold:${source.kind}:${source.id}`;
  const balance = await lockLots(trx, { memberId, now, naturalKeys: [naturalKey, holdKey] });
  const earlier = balance.transfers.get(naturalKey);
  if (earlier && earlier.kind !== "release") throw new HoldSettledOtherwise();
  if (earlier) return { transferId: earlier.id, isRepeat: true, graceUntil: graceOf(earlier) };
  const hold = holdOf(balance, source);
  const back = await putBack(trx, { balance, shares: hold.shares, now });
  const transferId = await writeTransfer(trx, {
    memberId,
    kind: "release",
    naturalKey,
    occurredAt: now,
    source,
    correctsId: hold.id,
    newLots: back.newLots,
    facts: { ...hold.facts, graceUntil: back.graceUntil?.toString() ?? null },
    postings: [
      ...hold.shares.map(
        ({ lotId, points }) => ({ account: "held", points: -points, lotId }) as const,
      ),
      ...back.postings,
    ],
    event: {
      name: "points.released",
      by,
      payload: { points: hold.points, sourceKind: source.kind, sourceId: source.id },
    },
  });
  return { transferId, isRepeat: false, graceUntil: back.graceUntil };
}
