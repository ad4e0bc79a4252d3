import { type RawBuilder, sql } from "kysely";

/** Transfers recorded after the one instant and until the other; null: without that end. */
export interface Span {
  after: string | null;
  until: string | null;
}

/**
 * Sums of the entries by month of booking, account, kind, month of earning and last month of use, as
 * a part of a query. Cut by when a transfer was recorded, not when it happened: nothing is ever
 * recorded earlier, so what is booked late falls into the next part, under its own month.
 */
export function bookedSums(timeZone: string, { after, until }: Span): RawBuilder<unknown> {
  const monthOf = (instant: RawBuilder<unknown>) =>
    sql`date_trunc('month', ${instant} at time zone ${timeZone}::text)::date`;
  return sql`
    select ${monthOf(sql`entry.occurred_at`)} as month, entry.account, transfer.kind,
           ${monthOf(sql`lot.earned_at`)} as cohort,
           ${monthOf(sql`(lot.expires_at - interval '1 microsecond')`)} as expiry,
           sum(entry.points)::bigint as points
      from points_transfer transfer
      join points_entry entry on entry.member_id = transfer.member_id and entry.transfer_id = transfer.id
      left join points_lot lot on lot.member_id = entry.member_id and lot.id = entry.lot_id
     where entry.account not in ('qualifying', 'qualified')
       ${after === null ? sql`` : sql`and transfer.recorded_at > ${after}::timestamptz`}
       ${until === null ? sql`` : sql`and transfer.recorded_at <= ${until}::timestamptz`}
     group by 1, 2, 3, 4, 5`;
}
