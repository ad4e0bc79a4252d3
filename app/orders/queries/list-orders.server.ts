import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";

/**
 * Orders, newest first; `waiting` only those without a member. `after` is the `cursor` of the page
 * before this one; `cursor` is null on the last page.
 */
export async function listOrders(
  db: Reader,
  { waiting, after, limit }: { waiting: boolean; after: string | null; limit: number },
) {
  const key = readCursor(after);
  const rows = await db
    .selectFrom("shopOrder as order")
    .leftJoin("member", "member.id", "order.memberId")
    .select([
      "order.id",
      "order.source",
      "order.externalId",
      "order.customerEmail",
      "order.customerName",
      "order.currency",
      "order.totalMinor",
      "order.refundedMinor",
      "order.placedAt",
      "member.number as memberNumber",
      "member.displayName as memberName",
    ])
    .$if(waiting, (query) => query.where("order.memberId", "is", null))
    .$if(key !== null, (query) =>
      query.where(
        sql<boolean>`("order".placed_at, "order".id) < (${key?.at}::timestamptz, ${key?.id}::uuid)`,
      ),
    )
    .orderBy("order.placedAt", "desc")
    .orderBy("order.id", "desc")
    .limit(limit + 1)
    .execute();
  const orders = rows.slice(0, limit);
  const last = orders.at(-1);
  return { orders, cursor: rows.length > limit && last ? `${last.placedAt}_${last.id}` : null };
}

/** How many orders wait for their member. */
export async function countWaitingOrders(db: Reader): Promise<number> {
  const { count } = await db
    .selectFrom("shopOrder")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("memberId", "is", null)
    .executeTakeFirstOrThrow();
  return count;
}

/** Whatever is no cursor of ours starts at the newest. */
function readCursor(text: string | null): { at: string; id: string } | null {
  const match = /^(\d{4}-\d\d-\d\dT[\d:.]+Z)_([0-9a-f-]{36})$/.exec(text ?? "");
  return match ? { at: match[1]!, id: match[2]! } : null;
}
