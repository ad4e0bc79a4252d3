import { randomUUIDv7 } from "node:crypto";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { move } from "../rules/account.ts";
import { activationTransfer } from "./activate-lot.server.ts";
import type { MovedBy } from "./append-points-event.server.ts";
import { lockLots } from "./lock-balance.server.ts";
import { type NewTransfer, writeTransfer, writeTransferOnce } from "./write-transfer.server.ts";

export interface Earning {
  memberId: string;
  points: number;
  /** How many of them count for status; absent: all. Bonuses and multiplied points do not. */
  qualifyingPoints?: number;
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
 * at once. Pending points do not qualify for status: activation does that. A fact that was credited
 * before changes nothing.
 */
export async function earnPoints(trx: Transaction<Database>, earning: Earning): Promise<void> {
  const { memberId, points, naturalKey, now } = earning;
  const lotId = randomUUIDv7();
  const transfer = earningTransfer(earning, lotId);
  const isUsableNow = Temporal.Instant.compare(earning.activatesAt, now) <= 0;
  if (!isUsableNow) return writeTransferOnce(trx, transfer);
  // What the member owes is filled first, so that the ledger has to be known.
  const ledger = await lockLots(trx, { memberId, now, naturalKeys: [naturalKey] });
  if (ledger.transfers.has(naturalKey)) return;
  await writeTransfer(trx, transfer);
  const qualifying = earning.qualifyingPoints ?? points;
  const lot = { id: lotId, memberId, pending: points, granted: points, qualifying, takenBack: 0 };
  await writeTransfer(trx, activationTransfer({ lot, deficit: ledger.deficit, now }));
}

function earningTransfer(earning: Earning, lotId: string): NewTransfer {
  const { memberId, points, source, activatesAt, expiresAt } = earning;
  return {
    memberId,
    kind: "earn",
    naturalKey: earning.naturalKey,
    occurredAt: earning.now,
    source,
    rule: earning.rule,
    facts: { ...earning.facts, activatesAt },
    newLots: [
      {
        id: lotId,
        granted: points,
        qualifying: earning.qualifyingPoints ?? points,
        earnedAt: earning.earnedAt,
        activatesAt,
        activatedAt: null,
        expiresAt,
      },
    ],
    postings: move(points, { account: "issued" }, { account: "pending", lotId }),
    event: {
      name: "points.earned",
      by: earning.by,
      payload: {
        points,
        activatesAt: activatesAt.toString(),
        expiresAt: expiresAt?.toString() ?? null,
        sourceKind: source.kind,
        sourceId: source.id,
      },
    },
  };
}
