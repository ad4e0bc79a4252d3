import type { Database, Transaction } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { partOfShares } from "../rules/part-of-shares.ts";
import type { MovedBy } from "./append-points-event.server.ts";
import { graceOf, holdOf } from "./hold-of.ts";
import { lockLots } from "./lock-balance.server.ts";
import { putBack } from "./put-back.server.ts";
import { writeTransfer } from "./write-transfer.server.ts";

/**
 * Takes a spending back (a cancelled redemption): the points return to the lots they came from,
 * with their expiry or, where that has passed, the days of grace. Returning twice returns once. With
 * `part` only some of them go back, by totals: those between what was returned so far and the total.
 * `graceUntil` says what to tell the member. Throws NotFound where nothing was spent.
 */
export async function returnPoints(
  trx: Transaction<Database>,
  {
    memberId,
    source,
    reason,
    part,
    by,
    now,
  }: {
    memberId: string;
    source: { kind: string; id: string };
    /** In words, shown to the member; null where the source itself says it. */
    reason: string | null;
    part?: { returnedPoints: number; totalPoints: number };
    by?: MovedBy;
    now: Temporal.Instant;
  },
): Promise<{ transferId: string; isRepeat: boolean; graceUntil: Temporal.Instant | null }> {
  const key = `return:${source.kind}:${source.id}`;
  const naturalKey = part ? `${key}:${part.totalPoints}` : key;
  const settleKey = `settle:${source.kind}:${source.id}`;
  const naturalKeys = [naturalKey, settleKey, `hold:${source.kind}:${source.id}`];
  const balance = await lockLots(trx, { memberId, now, naturalKeys });
  const earlier = balance.transfers.get(naturalKey);
  if (earlier) return { transferId: earlier.id, isRepeat: true, graceUntil: graceOf(earlier) };
  const capture = balance.transfers.get(settleKey);
  if (capture?.kind !== "capture") throw new NotFound("points-spending");
  const hold = holdOf(balance, source);
  const shares = part ? partOfShares(hold.shares, part) : hold.shares;
  const points = shares.reduce((sum, share) => sum + share.points, 0);
  const back = await putBack(trx, { balance, shares, now });
  const transferId = await writeTransfer(trx, {
    memberId,
    kind: "return",
    naturalKey,
    occurredAt: now,
    source,
    correctsId: capture.id,
    note: reason,
    createdBy: by?.kind === "staff" ? by.id : null,
    newLots: back.newLots,
    facts: { ...hold.facts, graceUntil: back.graceUntil?.toString() ?? null },
    postings: [{ account: "redeemed", points: -points }, ...back.postings],
    event: {
      name: "points.returned",
      by,
      payload: {
        points,
        sourceKind: source.kind,
        sourceId: source.id,
        graceUntil: back.graceUntil?.toString() ?? null,
      },
    },
  });
  return { transferId, isRepeat: false, graceUntil: back.graceUntil };
}
