import { randomUUIDv7 } from "node:crypto";
import { row, rowsOf } from "#app/platform/composite.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { type EventRecord, eventRecord, eventRow, eventRows } from "#app/platform/events.server.ts";
import { fixedStatement } from "#app/platform/fixed-statement.server.ts";
import {
  type Account,
  type MemberAccount,
  type Posting,
  sumPostings,
  type TransferKind,
} from "../rules/account.ts";
import { type PointsEvent, pointsEvent } from "./append-points-event.server.ts";

export interface NewTransfer {
  memberId: string;
  kind: TransferKind;
  /** The fact this transfer books, once per member: the ledger's own guard against doubles. */
  naturalKey: string;
  occurredAt: Temporal.Instant;
  source: { kind: string; id: string };
  postings: Posting[];
  newLots?: NewLot[];
  /** What else changes about lots than what the postings move. */
  lotMarks?: LotMark[];
  rule?: { id: string; version: number } | null;
  correctsId?: string | null;
  note?: string | null;
  createdBy?: string | null;
  facts?: Record<string, unknown>;
  /** Tells of the transfer; appended in the same statement. */
  event?: PointsEvent;
}

export interface NewLot {
  id: string;
  granted: number;
  /** How many of them count for status once they are available; absent: none. */
  qualifying?: number;
  earnedAt: Temporal.Instant | string;
  activatesAt: Temporal.Instant | string;
  activatedAt: Temporal.Instant | null;
  expiresAt: Temporal.Instant | string | null;
}

export interface LotMark {
  lotId: string;
  activatedAt?: Temporal.Instant;
  /** Added to what refunds and disputes took back of it; negative where it is restored. */
  takenBack?: number;
}

/**
 * Books one transfer in one statement: its row, new lots, entries, the sums that lots and balance
 * keep, and the event that tells of it. The only writer of these tables; the caller holds the lock
 * of the member (`lockBalance`). Returns the transfer's id.
 */
export async function writeTransfer(
  trx: Transaction<Database>,
  transfer: NewTransfer,
): Promise<string> {
  const id = randomUUIDv7();
  await book(trx, rowsOfTransfer(id, transfer));
  return id;
}

/** What a transfer is where the database makes its postings; it always tells of itself. */
export type TransferWithoutPostings = Omit<NewTransfer, "postings"> & { event: PointsEvent };

/**
 * Credits a lot of pending points in one statement, all that it grants. Takes the lock of the member
 * itself and leaves a fact alone that was booked before.
 */
export async function writeEarning(
  trx: Transaction<Database>,
  { lot, ...earning }: TransferWithoutPostings & { lot: NewLot },
): Promise<void> {
  const { transfer, told } = rowsWithoutPostings(earning);
  await bookEarning(trx, [earning.memberId, transfer, newLotRow(lot), told]);
}

/**
 * Reserves points in one statement: the database takes them from the lots that can pay. Takes the
 * lock of the member itself and leaves a hold alone that was booked before. The statement that it
 * travels with is refused with `insufficient-points`.
 */
export async function writeHold(
  trx: Transaction<Database>,
  { points, ...hold }: TransferWithoutPostings & { points: number },
): Promise<void> {
  const { transfer, told } = rowsWithoutPostings(hold);
  await bookHold(trx, [hold.memberId, transfer, points, told]);
}

/**
 * Spends what a hold reserved, in one statement: its entries say what, so that the transfer gives
 * none, and the points of its event are filled in. Takes the lock of the member itself. The statement
 * that it travels with is refused with `points-hold` (not found) or `hold-settled`.
 */
export async function writeCapture(
  trx: Transaction<Database>,
  { holdKey, ...capture }: TransferWithoutPostings & { holdKey: string },
): Promise<void> {
  const { transfer, told } = rowsWithoutPostings(capture);
  await captureHold(trx, [capture.memberId, transfer, holdKey, told]);
}

function rowsWithoutPostings(given: TransferWithoutPostings): { transfer: string; told: string } {
  const id = randomUUIDv7();
  const transfer = { ...given, postings: [] };
  const told = eventRow(eventRecord(tellOf(id, transfer, given.event)));
  return { transfer: transferRow(id, transfer), told };
}

function rowsOfTransfer(id: string, transfer: NewTransfer): string[] {
  const { accounts, lots } = sumPostings(transfer.postings);
  const { newLots = [] } = transfer;
  return [
    transfer.memberId,
    transferRow(id, transfer),
    rowsOf(transfer.postings.map(entryRow)),
    rowsOf(newLots.map((lot) => newLotRow(lot, lots.get(lot.id)))),
    rowsOf(lotChanges(transfer, lots)),
    balanceRow(accounts),
    eventRows(eventsOf(id, transfer)),
  ];
}

/**
 * Books many transfers without new lots in one statement, of whichever members; the caller holds the
 * lock of each, and no lot is in two of them. What is written is the same as one by one.
 */
export async function writeTransfers(
  trx: Transaction<Database>,
  transfers: readonly Omit<NewTransfer, "newLots">[],
): Promise<void> {
  if (transfers.length === 0) return;
  const all = transfers.map((transfer, index) => {
    const id = randomUUIDv7();
    const { accounts, lots } = sumPostings(transfer.postings);
    return {
      number: index + 1,
      transfer: transferRow(id, transfer),
      balance: balanceRow(accounts),
      entries: transfer.postings.map(entryRow),
      lots: lotChanges(transfer, lots),
      events: eventsOf(id, transfer),
    };
  });
  await bookAll(trx, [
    transfers.map(({ memberId }) => memberId),
    rowsOf(all.map(({ transfer }) => transfer)),
    rowsOf(all.map(({ balance }) => balance)),
    rowsOf(all.flatMap(({ entries }) => entries)),
    all.flatMap(({ entries, number }) => entries.map(() => number)),
    rowsOf(all.flatMap(({ lots }) => lots)),
    all.flatMap(({ lots, number }) => lots.map(() => number)),
    eventRows(all.flatMap(({ events }) => events)),
  ]);
}

function balanceRow(moved: Record<Account, number>): string {
  const { pending, available, held, qualifying, issued } = moved;
  return row([pending, available, held, qualifying, issued]);
}

function eventsOf(id: string, transfer: NewTransfer): EventRecord[] {
  const { event } = transfer;
  return event ? [eventRecord(tellOf(id, transfer, event))] : [];
}

function transferRow(id: string, { source, rule, ...transfer }: NewTransfer): string {
  return row([
    id,
    transfer.kind,
    transfer.naturalKey,
    transfer.occurredAt,
    source.kind,
    source.id,
    rule?.id,
    rule?.version,
    transfer.correctsId,
    transfer.note,
    transfer.createdBy,
    JSON.stringify(transfer.facts ?? {}),
  ]);
}

function entryRow({ account, points, lotId, qualifiesAt }: Posting): string {
  return row([account, points, lotId, qualifiesAt]);
}

type Moved = Record<MemberAccount, number>;
const nothing: Moved = { pending: 0, available: 0, held: 0 };

function newLotRow(lot: NewLot, { pending, available, held } = nothing): string {
  const { id, granted, qualifying = 0, earnedAt, activatesAt, activatedAt, expiresAt } = lot;
  const takenBack = 0;
  return row([
    id,
    granted,
    qualifying,
    takenBack,
    pending,
    available,
    held,
    earnedAt,
    activatesAt,
    activatedAt,
    expiresAt,
  ]);
}

/** What changes in lots that exist. */
function lotChanges(
  { newLots = [], lotMarks = [] }: NewTransfer,
  moved: ReadonlyMap<string, Moved>,
): string[] {
  const marks = new Map(lotMarks.map((mark) => [mark.lotId, mark]));
  const ids = new Set([...moved.keys(), ...marks.keys()]);
  for (const { id } of newLots) ids.delete(id);
  return [...ids].map((id) => {
    const { pending, available, held } = moved.get(id) ?? nothing;
    const { takenBack = 0, activatedAt } = marks.get(id) ?? {};
    return row([id, pending, available, held, takenBack, activatedAt]);
  });
}

function tellOf(
  transferId: string,
  { memberId, occurredAt: now }: NewTransfer,
  event: PointsEvent,
) {
  return pointsEvent({ ...event, memberId, transferId, now });
}

const book = fixedStatement(
  "book-points-transfer",
  "select book_points_transfer($1, $2, $3, $4, $5, $6, $7)",
  { isDeferred: true },
);

const bookEarning = fixedStatement("earn-points", "select earn_points($1, $2, $3, $4)", {
  isDeferred: true,
});

const bookHold = fixedStatement("hold-points", "select hold_points($1, $2, $3, $4)", {
  isDeferred: true,
});

const captureHold = fixedStatement("capture-points", "select capture_points($1, $2, $3, $4)", {
  isDeferred: true,
});

const bookAll = fixedStatement(
  "book-points-transfers",
  "select book_points_transfers($1, $2, $3, $4, $5, $6, $7, $8)",
  { isDeferred: true },
);
