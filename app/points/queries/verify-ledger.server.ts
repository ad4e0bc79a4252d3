import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";

/** A place where a stored sum and the entries disagree. */
export interface LedgerDifference {
  kind: "transfer" | "balance" | "lot";
  memberId: string;
  objectId: string;
  account: string;
  /** What the entries say. */
  expected: number;
  /** What is stored. */
  found: number;
}

/**
 * Compares everything that is stored for speed with the entries, and every transfer with zero.
 * Names each difference, up to `limit`; an empty list is a clean ledger.
 */
export async function verifyLedger(
  db: Reader,
  { limit = 1_000 }: { limit?: number } = {},
): Promise<LedgerDifference[]> {
  const { rows } = await sql<LedgerDifference>`
    select * from (${unbalancedTransfers} union all ${wrongBalances} union all ${wrongLots}) found
     order by kind, member_id, object_id, account limit ${limit}`.execute(db);
  return rows;
}

const unbalancedTransfers = sql`
  select 'transfer' as kind, member_id, transfer_id as object_id, currency as account,
         0::bigint as expected, sum(points)::bigint as found
    from (select *, case when account in ('qualifying', 'qualified') then 'status' else 'redeemable' end as currency
            from points_entry) entry
   group by member_id, transfer_id, currency having sum(points) <> 0`;

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
  select 'lot', stored.member_id, stored.id, stored.account, coalesce(booked.points, 0), stored.points
    from (select member_id, id, account, points from points_lot,
                 lateral (values ('pending', pending), ('available', available), ('held', held)) as one (account, points)) stored
    left join (select member_id, lot_id, account, sum(points)::bigint as points
                 from points_entry where lot_id is not null group by 1, 2, 3) booked
      on booked.member_id = stored.member_id and booked.lot_id = stored.id and booked.account = stored.account
   where stored.points <> coalesce(booked.points, 0)`;
