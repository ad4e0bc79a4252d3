import { sql } from "kysely";
import { type Database, json, type Transaction } from "#app/platform/db.server.ts";
import {
  type MemberAccount,
  type Posting,
  sumPostings,
  type TransferKind,
} from "../rules/account.ts";

export interface NewTransfer {
  memberId: string;
  kind: TransferKind;
  /** The fact this transfer books, once per member: the ledger's own guard against doubles. */
  naturalKey: string;
  occurredAt: Temporal.Instant;
  source: { kind: string; id: string };
  postings: Posting[];
  newLots?: NewLot[];
  rule?: { id: string; version: number } | null;
  correctsId?: string | null;
  note?: string | null;
  createdBy?: string | null;
  facts?: Record<string, unknown>;
}

export interface NewLot {
  id: string;
  granted: number;
  earnedAt: Temporal.Instant | string;
  activatesAt: Temporal.Instant | string;
  activatedAt: Temporal.Instant | null;
  expiresAt: Temporal.Instant | null;
}

/**
 * Books a transfer: its row, its new lots, its entries, and the sums that lots and balance keep.
 * The only writer of these tables; the caller holds the member's lock (`lockBalance`).
 * Returns the transfer's id.
 */
export async function writeTransfer(
  trx: Transaction<Database>,
  transfer: NewTransfer,
): Promise<string> {
  const { memberId, occurredAt, postings } = transfer;
  const { id } = await trx
    .insertInto("pointsTransfer")
    .values({
      memberId,
      kind: transfer.kind,
      naturalKey: transfer.naturalKey,
      occurredAt,
      sourceKind: transfer.source.kind,
      sourceId: transfer.source.id,
      ruleId: transfer.rule?.id ?? null,
      ruleVersion: transfer.rule?.version ?? null,
      correctsId: transfer.correctsId ?? null,
      note: transfer.note ?? null,
      createdBy: transfer.createdBy ?? null,
      facts: json(transfer.facts ?? {}) as never,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await insertLots(trx, { memberId, transferId: id, lots: transfer.newLots ?? [] });
  if (postings.length === 0) return id;
  await trx
    .insertInto("pointsEntry")
    .values(
      postings.map((posting) => ({
        memberId,
        transferId: id,
        account: posting.account,
        points: posting.points,
        lotId: posting.lotId ?? null,
        occurredAt,
      })),
    )
    .execute();
  const { accounts, lots } = sumPostings(postings);
  await updateLots(trx, { memberId, lots });
  await trx
    .updateTable("pointsBalance")
    .set((eb) => ({
      pending: eb("pending", "+", accounts.pending),
      available: eb("available", "+", accounts.available),
      held: eb("held", "+", accounts.held),
      qualifying: eb("qualifying", "+", accounts.qualifying),
      earnedTotal: eb("earnedTotal", "-", accounts.issued),
      updatedAt: occurredAt,
    }))
    .where("memberId", "=", memberId)
    .execute();
  return id;
}

async function insertLots(
  trx: Transaction<Database>,
  { memberId, transferId, lots }: { memberId: string; transferId: string; lots: NewLot[] },
): Promise<void> {
  if (lots.length === 0) return;
  // Empty at first: the entries fill them, as they change every lot.
  await trx
    .insertInto("pointsLot")
    .values(
      lots.map((lot) => ({ ...lot, memberId, transferId, pending: 0, available: 0, held: 0 })),
    )
    .execute();
}

async function updateLots(
  trx: Transaction<Database>,
  { memberId, lots }: { memberId: string; lots: Map<string, Record<MemberAccount, number>> },
): Promise<void> {
  if (lots.size === 0) return;
  const changes = [...lots.values()];
  await sql`
    update points_lot lot
       set pending = lot.pending + change.pending,
           available = lot.available + change.available,
           held = lot.held + change.held
      from unnest(${[...lots.keys()]}::uuid[], ${changes.map((lot) => lot.pending)}::bigint[],
                  ${changes.map((lot) => lot.available)}::bigint[], ${changes.map((lot) => lot.held)}::bigint[])
        as change (id, pending, available, held)
     where lot.member_id = ${memberId} and lot.id = change.id`.execute(trx);
}
