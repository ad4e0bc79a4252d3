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
  await write(
    trx,
    rows.map((each) => JSON.stringify(each)),
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

const write = fixedStatement(
  "write-points-transfers",
  `with transfers as (
    insert into points_transfer (member_id, id, kind, natural_key, occurred_at, source_kind, source_id, rule_id,
                                 rule_version, corrects_id, note, created_by, facts)
    select * from json_to_recordset($1) as transfer (
      "memberId" uuid, id uuid, kind text, "naturalKey" text, "occurredAt" timestamptz, "sourceKind" text,
      "sourceId" text, "ruleId" uuid, "ruleVersion" int, "correctsId" uuid, note text, "createdBy" uuid, facts jsonb)
  ), new_lots as (
    insert into points_lot (member_id, id, transfer_id, granted, qualifying, taken_back, pending, available, held,
                            earned_at, activates_at, activated_at, expires_at)
    select "memberId", id, "transferId", granted, coalesce(qualifying, 0), "takenBack", pending, available, held,
           "earnedAt", "activatesAt", "activatedAt", "expiresAt"
      from json_to_recordset($2) as lot (
      "memberId" uuid, id uuid, "transferId" uuid, granted bigint, qualifying bigint, "takenBack" bigint,
      pending bigint, available bigint, held bigint,
      "earnedAt" timestamptz, "activatesAt" timestamptz, "activatedAt" timestamptz, "expiresAt" timestamptz)
  ), entries as (
    insert into points_entry (member_id, transfer_id, account, points, lot_id, occurred_at, qualifies_at)
    select * from json_to_recordset($3) as entry (
      "memberId" uuid, "transferId" uuid, account text, points bigint, "lotId" uuid, "occurredAt" timestamptz,
      "qualifiesAt" timestamptz)
  ), lots as (
    update points_lot lot
       set pending = lot.pending + change.pending,
           available = lot.available + change.available,
           held = lot.held + change.held,
           taken_back = lot.taken_back + change."takenBack",
           activated_at = coalesce(lot.activated_at, change."activatedAt")
      from json_to_recordset($4) as change (
      "memberId" uuid, id uuid, pending bigint, available bigint, held bigint, "takenBack" bigint,
      "activatedAt" timestamptz)
     where lot.member_id = change."memberId" and lot.id = change.id
  ), balances as (
    update points_balance balance
       set pending = balance.pending + change.pending,
           available = balance.available + change.available,
           held = balance.held + change.held,
           qualifying = balance.qualifying + change.qualifying,
           earned_total = balance.earned_total - change.issued,
           updated_at = change.at
      from json_to_recordset($5) as change (
      "memberId" uuid, pending bigint, available bigint, held bigint, qualifying bigint, issued bigint, at timestamptz)
     where balance.member_id = change."memberId"
  )
  select append_event(event, "isDispatched")
    from json_to_recordset($6) as told (event json, "isDispatched" boolean)`,
);
