import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";
import { bookedSums } from "./booked-sums.ts";
import { findLedgerState } from "./list-ledger-sums.server.ts";

/** A kept sum that the entries contradict. */
export interface SumDifference {
  /** Month, account, kind, cohort and expiry. */
  sum: string;
  /** What the entries say. */
  expected: number;
  /** What is kept. */
  found: number;
}

/** Sums all entries anew and names every kept sum that differs; an empty list is a clean result. */
export async function verifyLedgerSums(
  db: Reader,
  { limit = 1_000 }: { limit?: number } = {},
): Promise<SumDifference[]> {
  const state = await findLedgerState(db);
  if (!state) return [];
  const booked = bookedSums(state.timeZone, { after: null, until: state.recordedUntil });
  const { rows } = await sql<SumDifference>`
    select concat_ws(' ', to_char(month, 'YYYY-MM'), account, kind, 'cohort', coalesce(to_char(cohort, 'YYYY-MM'), '-'),
                     'expiry', coalesce(to_char(expiry, 'YYYY-MM'), '-')) as sum,
           coalesce(sum(points) filter (where side = 'booked'), 0)::bigint as expected,
           coalesce(sum(points) filter (where side = 'kept'), 0)::bigint as found
      from (select 'booked' as side, * from (${booked}) booked
            union all
            select 'kept', month, account, kind, cohort, expiry, points from reporting_ledger_sum) both_sides
     group by month, account, kind, cohort, expiry
    having coalesce(sum(points) filter (where side = 'booked'), 0)
        <> coalesce(sum(points) filter (where side = 'kept'), 0)
     order by 1 limit ${limit}`.execute(db);
  return rows;
}
