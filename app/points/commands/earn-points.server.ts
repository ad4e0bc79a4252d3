import { randomUUID } from "node:crypto";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { findTransfer } from "../queries/find-transfer.server.ts";
import { move } from "../rules/account.ts";
import { activateLot } from "./activate-lot.server.ts";
import { appendPointsEvent, type MovedBy } from "./append-points-event.server.ts";
import { lockBalance } from "./lock-balance.server.ts";
import { writeTransfer } from "./write-transfer.server.ts";

export interface Earning {
  memberId: string;
  points: number;
  /** The fact that earned them, e.g. `earn:order:<id>:<rule>`; a second time changes nothing. */
  naturalKey: string;
  source: { kind: string; id: string };
  rule: { id: string; version: number } | null;
  earnedAt: Temporal.Instant;
  activatesAt: Temporal.Instant;
  expiresAt: Temporal.Instant | null;
  facts?: Record<string, unknown>;
  by?: MovedBy;
  now: Temporal.Instant;
}

/**
 * Credits pending points as a lot of their own; where the delay is over already they are available
 * at once. Pending points do not qualify for status: activation does that.
 */
export async function earnPoints(
  trx: Transaction<Database>,
  earning: Earning,
): Promise<{ transferId: string; isRepeat: boolean }> {
  const { memberId, points, naturalKey, now } = earning;
  const balance = await lockBalance(trx, { memberId, now });
  const earlier = await findTransfer(trx, { memberId, naturalKey });
  if (earlier) return { transferId: earlier.id, isRepeat: true };
  const lotId = randomUUID();
  const transferId = await writeTransfer(trx, {
    memberId,
    kind: "earn",
    naturalKey,
    occurredAt: now,
    source: earning.source,
    rule: earning.rule,
    facts: { ...earning.facts, activatesAt: earning.activatesAt.toString() },
    newLots: [
      {
        id: lotId,
        granted: points,
        earnedAt: earning.earnedAt,
        activatesAt: earning.activatesAt,
        activatedAt: null,
        expiresAt: earning.expiresAt,
      },
    ],
    postings: move(points, { account: "issued" }, { account: "pending", lotId }),
  });
  await appendPointsEvent(trx, {
    name: "points.earned",
    memberId,
    transferId,
    by: earning.by,
    now,
    payload: {
      points,
      activatesAt: earning.activatesAt.toString(),
      expiresAt: earning.expiresAt?.toString() ?? null,
      sourceKind: earning.source.kind,
      sourceId: earning.source.id,
    },
  });
  if (Temporal.Instant.compare(earning.activatesAt, now) <= 0)
    await activateLot(trx, { balance, lot: { id: lotId, pending: points }, now });
  return { transferId, isRepeat: false };
}
