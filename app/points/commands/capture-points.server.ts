import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { move } from "../rules/account.ts";
import type { MovedBy } from "./append-points-event.server.ts";
import { holdOf } from "./hold-of.ts";
import { lockBalance } from "./lock-balance.server.ts";
import { writeTransfer } from "./write-transfer.server.ts";

/** A hold is settled once: it was captured or released already. */
export class HoldSettledOtherwise extends DomainError {
  constructor() {
    super("hold-settled");
  }
}

/** Spends what `holdPoints` reserved for this source. Throws NotFound, HoldSettledOtherwise. */
export async function capturePoints(
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
): Promise<{ transferId: string; isRepeat: boolean }> {
  // Capture and release share one key, so that the database lets only one of them happen.
  const naturalKey = `settle:${source.kind}:${source.id}`;
  const holdKey = `hold:${source.kind}:${source.id}`;
  const balance = await lockBalance(trx, { memberId, now, naturalKeys: [naturalKey, holdKey] });
  const earlier = balance.transfers.get(naturalKey);
  if (earlier && earlier.kind !== "capture") throw new HoldSettledOtherwise();
  if (earlier) return { transferId: earlier.id, isRepeat: true };
  const hold = holdOf(balance, source);
  const transferId = await writeTransfer(trx, {
    memberId,
    kind: "capture",
    naturalKey,
    occurredAt: now,
    source,
    correctsId: hold.id,
    facts: hold.facts,
    postings: hold.shares.flatMap((share) =>
      move(share.points, { account: "held", lotId: share.lotId }, { account: "redeemed" }),
    ),
    event: {
      name: "points.spent",
      by,
      payload: { points: hold.points, sourceKind: source.kind, sourceId: source.id },
    },
  });
  return { transferId, isRepeat: false };
}
