import type { Database, Transaction } from "#app/platform/db.server.ts";

/** Begins or ends the weekly summary of a member; the first comes a week later at the earliest. */
export async function chooseDigest(
  trx: Transaction<Database>,
  { memberId, wanted, now }: { memberId: string; wanted: boolean; now: Temporal.Instant },
): Promise<void> {
  if (!wanted) {
    await trx.deleteFrom("digestSubscription").where("memberId", "=", memberId).execute();
    return;
  }
  await trx
    .insertInto("digestSubscription")
    .values({ memberId, subscribedAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
