import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";

/** What is compared: an account, or a sum over several of them. */
export type ComparedSum =
  | "pending"
  | "available"
  | "held"
  | "qualifying"
  | "earned"
  | "outstanding"
  | "taken-back"
  | "redeemable"
  | "status";

/** A place where a stored sum and the entries disagree. */
export interface LedgerDifference {
  kind: "transfer" | "balance" | "lot" | "total";
  /** Null for totals of the programme. */
  memberId: string | null;
  objectId: string | null;
  account: ComparedSum;
  /** What the entries say. */
  expected: number;
  /** What is stored. */
  found: number;
}

/**
 * Compares everything that is stored for speed with the entries: every balance, every lot, and what
 * they come to for the programme; and every transfer, and all of them together, with zero.
 * Names each difference, up to `limit`; an empty list is a clean ledger.
 */
export async function verifyLedger(
  db: Reader,
  { limit = 1_000 }: { limit?: number } = {},
): Promise<LedgerDifference[]> {
  const { rows } = await sql<LedgerDifference>`
    select * from (${unbalancedTransfers} union all ${strandedEntries} union all ${wrongBalances}
                   union all ${wrongLots}
                   union all ${wrongReversals} union all ${wrongTotals}) found
     order by kind, member_id, object_id, account limit ${limit}`.execute(db);
  return rows;
}

const unbalancedTransfers = sql`
  select 'transfer' as kind, member_id, transfer_id as object_id, currency as account,
         0::bigint as expected, sum(points)::bigint as found
    from (select *, case when account in ('qualifying', 'qualified') then 'status' else 'redeemable' end as currency
            from points_entry) entry
   group by member_id, transfer_id, currency having sum(points) <> 0`;

/** Entries of a transfer that does not exist: what they moved, where nothing should have moved. */
const strandedEntries = sql`
  select 'transfer', member_id, transfer_id, 'redeemable', 0::bigint, sum(abs(points))::bigint
    from points_entry entry
   where not exists (select from points_transfer transfer
                      where transfer.member_id = entry.member_id and transfer.id = entry.transfer_id)
   group by member_id, transfer_id`;

const wrongBalances = sql`
  select 'balance', coalesce(stored.member_id, booked.member_id), coalesce(stored.member_id, booked.member_id),
         coalesce(stored.account, booked.account), coalesce(booked.points, 0), coalesce(stored.points, 0)
    from (select member_id, account, points from points_balance,
                 lateral (values ('pending', pending), ('available', available), ('held', held),
                                 ('qualifying', qualifying), ('earned', earned_total)) as one (account, points)) stored
    full join (select member_id, case account when 'issued' then 'earned' else account end as account,
                      sum(case account when 'issued' then -points else points end)::bigint as points
                 from points_entry where account in ('pending', 'available', 'held', 'qualifying', 'issued')
                group by 1, 2) booked
      on booked.member_id = stored.member_id and booked.account = stored.account
   where coalesce(stored.points, 0) <> coalesce(booked.points, 0)`;

const wrongLots = sql`
  select 'lot', coalesce(stored.member_id, booked.member_id), coalesce(stored.id, booked.lot_id),
         coalesce(stored.account, booked.account), coalesce(booked.points, 0), coalesce(stored.points, 0)
    from (select member_id, id, account, points from points_lot,
                 lateral (values ('pending', pending), ('available', available), ('held', held)) as one (account, points)) stored
    full join (select member_id, lot_id, account, sum(points)::bigint as points
                 from points_entry
                where lot_id is not null and account in ('pending', 'available', 'held') group by 1, 2, 3) booked
      on booked.member_id = stored.member_id and booked.lot_id = stored.id and booked.account = stored.account
   where coalesce(stored.points, 0) <> coalesce(booked.points, 0)`;

const wrongReversals = sql`
  select 'lot', lot.member_id, lot.id, 'taken-back', coalesce(sum((correction.facts->>'due')::bigint), 0)::bigint,
         lot.taken_back
    from points_lot lot
    left join points_transfer correction on correction.member_id = lot.member_id
     and correction.corrects_id = lot.transfer_id and correction.kind in ('claw-back', 'restore')
   group by lot.member_id, lot.id, lot.taken_back
  having lot.taken_back <> coalesce(sum((correction.facts->>'due')::bigint), 0)`;

const wrongTotals = sql`
  select 'total', null::uuid, null::uuid, account, coalesce(booked, 0), coalesce(stored, 0)
    from (select (sum(points) filter (where account = 'pending'))::bigint as pending,
                 (sum(points) filter (where account = 'available'))::bigint as available,
                 (sum(points) filter (where account = 'held'))::bigint as held,
                 (sum(points) filter (where account = 'qualifying'))::bigint as qualifying,
                 (-sum(points) filter (where account = 'issued'))::bigint as earned,
                 (sum(points) filter (where account in ('pending', 'available', 'held')))::bigint as outstanding,
                 (-sum(points) filter (where account in ('issued', 'redeemed', 'expired', 'adjusted')))::bigint
                   as programme
            from points_entry) entry,
         (select sum(pending)::bigint as pending, sum(available)::bigint as available, sum(held)::bigint as held,
                 sum(qualifying)::bigint as qualifying, sum(earned_total)::bigint as earned
            from points_balance) balance,
         lateral (values ('pending', entry.pending, balance.pending), ('available', entry.available, balance.available),
                         ('held', entry.held, balance.held), ('qualifying', entry.qualifying, balance.qualifying),
                         ('earned', entry.earned, balance.earned),
                         ('outstanding', entry.outstanding, entry.programme)) as one (account, booked, stored)
   where coalesce(booked, 0) <> coalesce(stored, 0)`;
