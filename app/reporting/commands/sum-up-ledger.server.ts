import { sql } from "kysely";
import { type Database, inTransaction, type Transaction } from "#app/platform/db.server.ts";
import { log } from "#app/platform/log.server.ts";
import { findProgramme } from "#app/points/queries/find-programme.server.ts";
import { bookedSums } from "../queries/booked-sums.ts";
import { findLedgerState } from "../queries/list-ledger-sums.server.ts";
import { verifyLedgerSums } from "../queries/verify-ledger-sums.server.ts";

declare global {
  interface Jobs {
    "sum-up-ledger": Record<string, never>;
    "check-ledger-sums": Record<string, never>;
  }
}

/**
 * Job: adds what was recorded since the last time to the kept sums. Where the programme's time zone
 * has changed all are made anew; so too where one `isChecked` and differs from the entries, which is
 * logged. Leaves to the live sum what is not settled: a transfer is recorded when its transaction
 * begins, and must not be passed over because it ends later.
 */
export async function sumUpLedger({
  now,
  isChecked = false,
  settleMinutes = 1,
}: {
  now: Temporal.Instant;
  /** Reads every entry: once a night, not every hour. */
  isChecked?: boolean;
  settleMinutes?: number;
}): Promise<void> {
  await inTransaction(async (trx) => {
    const { timeZone } = await findProgramme(trx);
    // Two workers must not add the same part.
    await sql`lock table reporting_ledger_sum in share row exclusive mode`.execute(trx);
    const after = await keptUntil(trx, { timeZone, isChecked });
    const until = await settledUntil(trx, { after, settleMinutes });
    await sql`
      insert into reporting_ledger_sum as kept (month, account, kind, cohort, expiry, points)
      select * from (${bookedSums(timeZone, { after, until })}) booked
          on conflict (month, account, kind, cohort, expiry)
          do update set points = kept.points + excluded.points`.execute(trx);
    const state = { timeZone, recordedUntil: until, summedAt: now };
    await trx
      .insertInto("reportingLedgerState")
      .values({ id: true, ...state })
      .onConflict((conflict) => conflict.column("id").doUpdateSet(state))
      .execute();
  });
}

/** Until where the kept sums can be trusted; null: nowhere, and they are gone now. */
async function keptUntil(
  trx: Transaction<Database>,
  { timeZone, isChecked }: { timeZone: string; isChecked: boolean },
): Promise<string | null> {
  const state = await findLedgerState(trx);
  const differences = isChecked ? await verifyLedgerSums(trx) : [];
  for (const difference of differences)
    log().error(difference, "a kept sum of the ledger differs from its entries");
  if (state?.timeZone === timeZone && differences.length === 0) return state.recordedUntil;
  await trx.deleteFrom("reportingLedgerSum").execute();
  return null;
}

/**
 * By the database's clock, which is the one that records: where the oldest running transaction began,
 * but `settleMinutes` ago at the latest; never before where we are already.
 */
async function settledUntil(
  trx: Transaction<Database>,
  { after, settleMinutes }: { after: string | null; settleMinutes: number },
): Promise<string> {
  const { rows } = await sql<{ until: string }>`
    select greatest(
             least(now() - make_interval(mins => ${settleMinutes}::int), min(xact_start)),
             ${after}::timestamptz) as until
      from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid()`.execute(trx);
  return rows[0]!.until;
}
