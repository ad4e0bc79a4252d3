import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";
import type { LedgerSum } from "../rules/ledger-sum.ts";
import { bookedSums, type Span } from "./booked-sums.ts";

/** Where the kept sums end, and in which zone their months were cut. */
export interface LedgerState {
  timeZone: string;
  recordedUntil: string;
  summedAt: string;
}

/** How far the ledger has been summed up; undefined: not yet. */
export async function findLedgerState(db: Reader): Promise<LedgerState | undefined> {
  return db
    .selectFrom("reportingLedgerState")
    .select(["timeZone", "recordedUntil", "summedAt"])
    .executeTakeFirst();
}

/**
 * The whole ledger in sums by month, account, kind, cohort and expiry: what is kept, and live what
 * was recorded since. Kept sums of another time zone are left aside: then all of it is summed live.
 * Call it inside one snapshot with whatever the result is compared to.
 */
export async function listLedgerSums(
  db: Reader,
  { timeZone }: { timeZone: string },
): Promise<LedgerSum[]> {
  const state = await findLedgerState(db);
  const isUsable = state?.timeZone === timeZone;
  const span: Span = { after: isUsable ? state.recordedUntil : null, until: null };
  const { rows } = await sql<LedgerSum>`
    select to_char(month, 'YYYY-MM') as month, account, kind, to_char(cohort, 'YYYY-MM') as cohort,
           to_char(expiry, 'YYYY-MM') as expiry, sum(points)::bigint as points
      from (select month, account, kind, cohort, expiry, points from reporting_ledger_sum where ${isUsable}
            union all
            select * from (${bookedSums(timeZone, span)}) live) sums
     group by 1, 2, 3, 4, 5 having sum(points) <> 0
     order by 1, 2, 3, 4, 5`.execute(db);
  return rows;
}
