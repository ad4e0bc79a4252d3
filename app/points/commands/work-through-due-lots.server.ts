import {
  type Database,
  database,
  inTransaction,
  type Transaction,
} from "#app/platform/db.server.ts";
import { fixedStatement } from "#app/platform/fixed-statement.server.ts";
import { type NewTransfer, writeTransfers } from "./write-transfer.server.ts";

/** A lot whose time has come, as it stands while its member's ledger is locked. */
export interface DueLot {
  memberId: string;
  id: string;
  granted: number;
  pending: number;
  available: number;
  qualifying: number;
  takenBack: number;
  expiresAt: string | null;
  /** What the member's lots hold more than the balance, before this batch. */
  deficit: number;
}

const [fewestLots, firstLots, mostLots] = [5, 25, 200];
const wantedMilliseconds = 20;
const beforeAll: Place = { at: "-infinity", memberId: emptyUuid(), id: emptyUuid() };

/**
 * Books what the calendar does to every lot that is due, as many per transaction as the machine does
 * in some milliseconds, so that no lock is held long. Whatever interrupts it: the next run goes on
 * with what is left. Lots of members whose ledger is busy are left to the next run. Returns the
 * number of lots.
 */
export async function workThroughDueLots(
  what: keyof typeof statements,
  {
    now,
    transfersOf,
  }: { now: Temporal.Instant; transfersOf(lots: readonly DueLot[]): NewTransfer[] },
): Promise<number> {
  const { listDue } = statements[what];
  let count = 0;
  let size = firstLots;
  for (let from: Place | null = beforeAll; from; ) {
    // Before the transaction: it may have to pass over much that is done, and holds no lock yet.
    const { rows: due } = await listDue(database(), [now, from.at, from.memberId, from.id, size]);
    from = due.length < size ? null : due.at(-1)!;
    if (due.length === 0) break;
    const started = performance.now();
    count += await inTransaction((trx) => bookBatch(trx, what, { due, transfersOf }));
    size = nextSize(size, performance.now() - started);
  }
  return count;
}

interface Place {
  at: string;
  memberId: string;
  id: string;
}

async function bookBatch(
  trx: Transaction<Database>,
  what: keyof typeof statements,
  {
    due,
    transfersOf,
  }: { due: readonly Place[]; transfersOf(lots: readonly DueLot[]): NewTransfer[] },
): Promise<number> {
  // Locks do not wait for the disk: what a crash takes away of it, the next run books again.
  await commitLater(trx, []);
  const { rows: locked } = await lockMembers(trx, [due.map(({ memberId }) => memberId)]);
  const members = new Set(locked.map(({ memberId }) => memberId));
  const mine = due.filter(({ memberId }) => members.has(memberId));
  if (mine.length === 0) return 0;
  // Read only now: what was committed before the lock was given is seen.
  const { rows: lots } = await statements[what].readDue(trx, [
    mine.map(({ memberId }) => memberId),
    mine.map(({ id }) => id),
  ]);
  await writeTransfers(trx, transfersOf(lots));
  return lots.length;
}

/** As many lots as would have taken the wanted time, by the last batch; never twice as many. */
function nextSize(lots: number, milliseconds: number): number {
  const size = Math.round(lots * Math.min(2, wantedMilliseconds / milliseconds));
  return Math.max(fewestLots, Math.min(mostLots, size));
}

const commitLater = fixedStatement("commit-later", "set local synchronous_commit = off");

const lockMembers = fixedStatement<{ memberId: string }>(
  "lock-members-of-due",
  `select member_id from points_balance where member_id = any ($1::uuid[])
    order by member_id for update skip locked`,
);

const statements = {
  activation: statementsFor("activation", "pending", "activates_at"),
  expiry: statementsFor("expiry", "available", "expires_at"),
};

function statementsFor(name: string, amount: "pending" | "available", at: string) {
  return {
    listDue: fixedStatement<Place>(
      `list-due-${name}`,
      `select ${at} as at, member_id, id from points_lot
        where ${amount} > 0 and ${at} <= $1 and (${at}, member_id, id) > ($2::timestamptz, $3::uuid, $4::uuid)
        order by ${at}, member_id, id limit $5`,
    ),
    readDue: fixedStatement<DueLot>(
      `read-due-${name}`,
      `select lot.member_id, lot.id, lot.granted, lot.pending, lot.available, lot.qualifying, lot.taken_back,
              lot.expires_at,
              (select coalesce(sum(own.available), 0)::bigint from points_lot own
                where own.member_id = lot.member_id and own.available > 0) - balance.available as deficit
         from unnest($1::uuid[], $2::uuid[]) as due (member_id, id)
         join points_lot lot on lot.member_id = due.member_id and lot.id = due.id
         join points_balance balance on balance.member_id = due.member_id
        where lot.${amount} > 0
        order by lot.member_id, lot.${at}, lot.id`,
    ),
  };
}

function emptyUuid(): string {
  return "00000000-0000-0000-0000-000000000000";
}
