import { randomUUID } from "node:crypto";
import type { Database, Transaction } from "#app/platform/db.server.ts";

/**
 * Opens the review item of an order to hand over a member's data. Each order has its own, whatever
 * else is open about the member: another authority gets another answer. Answers the item, and the id
 * of the row that names the member.
 */
export async function openOrderItem(
  trx: Transaction<Database>,
  { memberId, ...rank }: { memberId: string; weight: number; priority: number },
  now: Temporal.Instant,
): Promise<{ itemId: string; id: string }> {
  const id = randomUUID();
  const item = await trx
    .insertInto("reviewItem")
    .values({ ...rank, kind: "order", objectKind: "order", objectId: id, memberId, openedAt: now })
    .returning("id")
    .executeTakeFirstOrThrow();
  return { itemId: item.id, id };
}
