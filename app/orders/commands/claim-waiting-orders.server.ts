import type { Database, Transaction } from "#app/platform/db.server.ts";
import { appendOrderEvent } from "./append-order-event.server.ts";
import { lockFacts } from "./lock-facts.server.ts";

/**
 * Gives a member the waiting orders of the address they have confirmed, and those with their
 * customer number. Returns how many there were.
 */
export async function claimWaitingOrders(
  trx: Transaction<Database>,
  { memberId, now }: { memberId: string; now: Temporal.Instant },
): Promise<number> {
  const member = await trx
    .selectFrom("member")
    .select(["email", "externalId"])
    .where("id", "=", memberId)
    .where("emailConfirmedAt", "is not", null)
    .where("closedAt", "is", null)
    .executeTakeFirst();
  if (!member) return 0;
  await lockFacts(trx, { address: member.email });
  const claimed = await trx
    .updateTable("shopOrder")
    .set({ memberId, matchedAt: now })
    .where("memberId", "is", null)
    .where((eb) =>
      eb.or([
        eb("customerEmail", "=", member.email),
        eb("customerExternalId", "=", member.externalId),
      ]),
    )
    .returning(["id", "source", "memberId", "externalId", "totalMinor", "currency", "placedAt"])
    .execute();
  for (const { id, source, ...order } of claimed) {
    const { externalId, totalMinor, currency, placedAt } = order;
    await appendOrderEvent(trx, {
      name: "order.matched",
      order: { id, memberId, source: source as "api" | "stripe" },
      occurredAt: now,
      payload: { externalId, totalMinor, currency, placedAt },
    });
  }
  return claimed.length;
}
