import { randomUUIDv7 } from "node:crypto";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { eventRecord } from "#app/platform/events.server.ts";
import { fixedStatement } from "#app/platform/fixed-statement.server.ts";
import { type Posting, sumPostings, type TransferKind } from "../rules/account.ts";
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

/** Books one transfer; see `writeTransfers`. Returns its id. */
export async function writeTransfer(
  trx: Transaction<Database>,
  transfer: NewTransfer,
): Promise<string> {
  const [id] = await writeTransfers(trx, [transfer]);
  return id!;
}

/**
 * Books transfers in one statement: their rows, new lots, entries, the sums that lots and balances
 * keep, and the events that tell of them. The only writer of these tables; the caller holds the
 * lock of every member (`lockBalance`). Returns the transfers' ids.
 */
export async function writeTransfers(
  trx: Transaction<Database>,
  transfers: readonly NewTransfer[],
): Promise<string[]> {
  const booked = transfers.map((transfer) => ({ ...transfer, id: randomUUIDv7() }));
  const { newLots, lotChanges } = lotRows(booked);
  const rows = [
    booked.map(transferRow),
    newLots,
    booked.flatMap(entryRows),
    lotChanges,
    balanceRows(booked),
    booked.flatMap(eventRows),
  ];
  await book(
    trx,
    rows.map((each) => (each.length ? JSON.stringify(each) : null)),
  );
  return booked.map(({ id }) => id);
}

type BookedTransfer = NewTransfer & { id: string };

function transferRow({ source, rule, occurredAt, ...transfer }: BookedTransfer) {
  return {
    memberId: transfer.memberId,
    id: transfer.id,
    kind: transfer.kind,
    naturalKey: transfer.naturalKey,
    occurredAt,
    sourceKind: source.kind,
    sourceId: source.id,
    ruleId: rule?.id,
    ruleVersion: rule?.version,
    correctsId: transfer.correctsId,
    note: transfer.note,
    createdBy: transfer.createdBy,
    facts: transfer.facts ?? {},
  };
}

function entryRows({ memberId, id: transferId, occurredAt, postings }: BookedTransfer) {
  return postings.map((posting) => ({ memberId, transferId, occurredAt, ...posting }));
}

/** New lots as the transfers leave them, and what changes in those that exist. */
function lotRows(transfers: readonly BookedTransfer[]) {
  const changes = new Map<string, ReturnType<typeof emptyLot>>();
  const changeOf = (memberId: string, lotId: string) => {
    const known = changes.get(lotId) ?? emptyLot(memberId, lotId);
    changes.set(lotId, known);
    return known;
  };
  for (const { memberId, postings, lotMarks = [] } of transfers) {
    for (const [lotId, moved] of sumPostings(postings).lots) {
      const change = changeOf(memberId, lotId);
      change.pending += moved.pending;
      change.available += moved.available;
      change.held += moved.held;
    }
    for (const mark of lotMarks) {
      const change = changeOf(memberId, mark.lotId);
      change.takenBack += mark.takenBack ?? 0;
      change.activatedAt = mark.activatedAt ?? change.activatedAt;
    }
  }
  const newLots = transfers.flatMap(({ memberId, id: transferId, newLots: lots = [] }) =>
    lots.map((lot) => {
      const { activatedAt, ...change } = changes.get(lot.id) ?? emptyLot(memberId, lot.id);
      changes.delete(lot.id);
      return { transferId, ...lot, ...change, activatedAt: activatedAt ?? lot.activatedAt };
    }),
  );
  return { newLots, lotChanges: [...changes.values()] };
}

function emptyLot(memberId: string, id: string) {
  const activatedAt: Temporal.Instant | null = null;
  return {
    memberId,
    id,
    pending: 0,
    available: 0,
    held: 0,
    takenBack: 0,
    activatedAt: activatedAt as Temporal.Instant | null,
  };
}

function balanceRows(transfers: readonly BookedTransfer[]) {
  const byMember = Map.groupBy(transfers, ({ memberId }) => memberId);
  return [...byMember].map(([memberId, own]) => {
    const { accounts } = sumPostings(own.flatMap(({ postings }) => postings));
    return { memberId, ...accounts, at: own.at(-1)!.occurredAt };
  });
}

function eventRows({ memberId, id, occurredAt, event }: BookedTransfer) {
  if (!event) return [];
  return [eventRecord(pointsEvent({ ...event, memberId, transferId: id, now: occurredAt }))];
}

const book = fixedStatement(
  "book-points-transfers",
  "select book_points_transfers($1, $2, $3, $4, $5, $6)",
  { isDeferred: true },
);
