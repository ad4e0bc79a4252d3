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
  /** The transfers that booked the facts that were asked for, by their natural key. */
  transfers: Map<string, KnownTransfer>;
}

/** The same with its lots, for who takes from them or gives back. */
export interface LockedLots extends LockedBalance {
  /** Points owed after refunds that went below zero: what the lots hold more than the balance. */
  deficit: number;
  /** Every lot with available points, also those past their last day. */
  lots: (SpendableLot & { transferId: string })[];
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

interface Asked {
  memberId: string;
  now: Temporal.Instant;
  /** The facts whose earlier transfers the caller must know. */
  naturalKeys?: string[];
}

/**
 * Locks the member's ledger until the transaction ends and reads it, in one statement: every change
 * of points takes this lock first, so that changes of one member queue up and those of different
 * members never wait.
 */
export async function lockBalance(
  trx: Transaction<Database>,
  asked: Asked,
): Promise<LockedBalance> {
  return lockedBalance(asked, await open(trx, asked, { withLots: false }));
}

/** Locks the member's ledger as `lockBalance` does, and reads its lots. */
export async function lockLots(trx: Transaction<Database>, asked: Asked): Promise<LockedLots> {
  const opened = await open(trx, asked, { withLots: true });
  const deficit = opened.inLots - opened.available;
  return { ...lockedBalance(asked, opened), deficit, lots: opened.lots };
}

async function open(
  trx: Transaction<Database>,
  { memberId, now, naturalKeys = [] }: Asked,
  { withLots }: { withLots: boolean },
): Promise<OpenedLedger> {
  const { rows } = await openLedger(trx, [memberId, now, naturalKeys, withLots]);
  return rows[0]!;
}

function lockedBalance({ memberId }: Asked, opened: OpenedLedger): LockedBalance {
  const { pending, available, held, transfers } = opened;
  const byKey = new Map(transfers?.map((transfer) => [transfer.naturalKey, transfer]));
  return { memberId, pending, available, held, transfers: byKey };
}

/** `inLots` and `lots` only where they were asked for. */
type OpenedLedger = Pick<LockedLots, "pending" | "available" | "held" | "lots"> & {
  inLots: number;
  transfers: KnownTransfer[] | null;
};

const openLedger = fixedStatement<OpenedLedger>(
  "open-points-ledger",
  "select * from open_points_ledger($1, $2, $3, $4)",
);
