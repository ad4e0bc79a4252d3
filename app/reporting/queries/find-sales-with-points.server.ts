import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";

export interface SalesWithPoints {
  orders: number;
  /** What these orders cost, before refunds. */
  salesMinor: number;
  pointsIssued: number;
}

/** The orders that earned points between the two instants, and the points they earned. */
export async function findSalesWithPoints(
  db: Reader,
  { start, end, currency }: { start: Temporal.Instant; end: Temporal.Instant; currency: string },
): Promise<SalesWithPoints> {
  const { rows } = await sql<SalesWithPoints>`
    with earned as (
      select transfer.source_id, sum(-entry.points) as points
        from points_transfer transfer
        join points_entry entry on entry.member_id = transfer.member_id and entry.transfer_id = transfer.id
       where transfer.kind = 'earn' and transfer.source_kind = 'order' and entry.account = 'issued'
         and transfer.occurred_at >= ${start.toString()}::timestamptz
         and transfer.occurred_at < ${end.toString()}::timestamptz
       group by transfer.source_id)
    select count(*) as orders, coalesce(sum(total_minor), 0)::bigint as sales_minor,
           coalesce(sum(earned.points), 0)::bigint as points_issued
      from earned join shop_order on shop_order.id = earned.source_id::uuid
     where shop_order.currency = ${currency}`.execute(db);
  return rows[0]!;
}
