import { type Kysely, sql } from "kysely";

/** Sums of the ledger by month, kept so that reports need not read every entry. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- How far the ledger has been summed up, and in which zone its months were cut. One row.
    create table reporting_ledger_state (
      id boolean primary key default true check (id),
      time_zone text not null,
      recorded_until timestamptz not null,
      summed_at timestamptz not null
    );

    -- month: when it was booked; cohort: when the lot was earned; expiry: its last month of use.
    create table reporting_ledger_sum (
      month date not null check (extract(day from month) = 1),
      account text not null,
      kind text not null,
      cohort date check (extract(day from cohort) = 1),
      expiry date check (extract(day from expiry) = 1),
      points bigint not null,
      unique nulls not distinct (month, account, kind, cohort, expiry)
    );

    -- Rows come in the order of time, so the smallest kind of index finds the latest ones.
    create index points_transfer_time on points_transfer using brin (recorded_at, occurred_at)
      with (pages_per_range = 32);
  `.execute(db);
}
