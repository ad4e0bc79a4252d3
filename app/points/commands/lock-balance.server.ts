import type { Database, Transaction } from "#app/platform/db.server.ts";
import { fixedStatement } from "#app/platform/fixed-statement.server.ts";
import type { LotOrigin } from "../rules/put-back.ts";
import type { LotShare, SpendableLot } from "../rules/spend.ts";

/** A member's ledger, kept from changing, with what a command has to know of it. */
export interface LockedBalance {
  memberId: string;
  pending: number;
  available: number;
  held: number;
  /** Points owed after refunds that went below zero: what the lots hold more than the balance. */
  deficit: number;
  /** Every lot with available points, also those past their last day; only where asked for. */
  lots: (SpendableLot & { transferId: string })[];
  /** The transfers that booked the facts that were asked for, by their natural key. */
  transfers: Map<string, KnownTransfer>;
}

export interface KnownTransfer {
  id: string;
  kind: string;
  naturalKey: string;
  note: string | null;
  facts: Record<string, unknown>;
  /** What a hold took from which lot. */
  held: (LotShare & LotOrigin)[] | null;
}

/**
 * Locks the member's ledger until the transaction ends and reads it, in one statement: every change
 * of points takes this lock first, so that changes of one member queue up and those of different
 * members never wait. `naturalKeys` are the facts whose earlier transfers the caller must know;
 * `withLots` is for those who spend.
 */
export async function lockBalance(
  trx: Transaction<Database>,
  {
    memberId,
    now,
    naturalKeys = [],
    withLots = false,
  }: { memberId: string; now: Temporal.Instant; naturalKeys?: string[]; withLots?: boolean },
): Promise<LockedBalance> {
  const { rows } = await openLedger(trx, [memberId, now, naturalKeys, withLots]);
  const { transfers, lots, inLots, ...balance } = rows[0]!;
  return {
    ...balance,
    memberId,
    deficit: inLots - balance.available,
    lots: lots ?? [],
    transfers: new Map(transfers?.map((transfer) => [transfer.naturalKey, transfer])),
  };
}

type OpenedLedger = Pick<LockedBalance, "pending" | "available" | "held"> & {
  inLots: number;
  lots: LockedBalance["lots"] | null;
  transfers: KnownTransfer[] | null;
};

const openLedger = fixedStatement<OpenedLedger>(
  "open-points-ledger",
  "select * from open_points_ledger($1, $2, $3, $4)",
);
