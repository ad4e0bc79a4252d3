import type { Database, Transaction } from "#app/platform/db.server.ts";

/** Ends a membership that was never paid; one that has begun is Stripe's to end. */
export async function endWaitingMembership(
  trx: Transaction<Database>,
  { id, now }: { id: string; now: Temporal.Instant },
): Promise<void> {
  await trx
    .updateTable("paidMembership")
    .set({ state: "ended", endedAt: now })
    .where("id", "=", id)
    .where("state", "=", "waiting")
    .where("subscriptionId", "is", null)
    .execute();
}
