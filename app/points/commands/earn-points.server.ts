import { randomUUIDv7 } from "node:crypto";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { move } from "../rules/account.ts";
import { activationTransfer } from "./activate-lot.server.ts";
import type { MovedBy } from "./append-points-event.server.ts";
import { lockLots } from "./lock-balance.server.ts";
import {
  type TransferWithoutPostings,
  writeEarning,
  writeTransfer,
} from "./write-transfer.server.ts";

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
  const { memberId, points, naturalKey, activatesAt, now } = earning;
  const lot = lotOf(earning);
  const transfer = earningTransfer(earning);
  const isUsableNow = Temporal.Instant.compare(activatesAt, now) <= 0;
  if (!isUsableNow) return writeEarning(trx, { ...transfer, lot });
  // What the member owes is filled first, so that the ledger has to be known.
  const ledger = await lockLots(trx, { memberId, now, naturalKeys: [naturalKey] });
  if (ledger.transfers.has(naturalKey)) return;
  const lotId = lot.id;
  const postings = move(points, { account: "issued" }, { account: "pending", lotId });
  await writeTransfer(trx, { ...transfer, newLots: [lot], postings });
  const { qualifying } = lot;
  const pending = {
    id: lotId,
    memberId,
    pending: points,
    granted: points,
    qualifying,
    takenBack: 0,
  };
  await writeTransfer(trx, activationTransfer({ lot: pending, deficit: ledger.deficit, now }));
}

function lotOf({ points, qualifyingPoints = points, earnedAt, activatesAt, expiresAt }: Earning) {
  return {
    id: randomUUIDv7(),
    granted: points,
    qualifying: qualifyingPoints,
    earnedAt,
    activatesAt,
    activatedAt: null,
    expiresAt,
  };
}

function earningTransfer({
  points,
  source,
  activatesAt,
  expiresAt,
  ...earning
}: Earning): TransferWithoutPostings {
  return {
    memberId: earning.memberId,
    kind: "earn",
    naturalKey: earning.naturalKey,
    occurredAt: earning.now,
    source,
    rule: earning.rule,
    facts: { ...earning.facts, activatesAt },
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
