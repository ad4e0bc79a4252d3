import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";
import type { Purchase } from "../rules/earning/fact.ts";

/** What conditions may ask of an order beside its row: its goods, and whether it is the first. */
export async function findOrderDetails(
  db: Reader,
  order: { id: string; memberId: string; placedAt: string },
): Promise<Pick<Purchase, "lines" | "isFirst">> {
  const { rows } = await sql<Pick<Purchase, "lines" | "isFirst">>`
    select coalesce((select json_agg(json_build_object('sku', sku, 'category', category,
                       'amountMinor', quantity * unit_amount_minor))
                       from shop_order_line where order_id = ${order.id}), '[]') as lines,
           not exists (select from shop_order earlier
             where earlier.member_id = ${order.memberId} and earlier.paid_at is not null
               and (earlier.placed_at, earlier.id) < (${order.placedAt}::timestamptz, ${order.id}::uuid)
           ) as is_first`.execute(db);
  return rows[0]!;
}
