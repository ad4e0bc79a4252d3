import type { Database, Transaction } from "#app/platform/db.server.ts";

/** Keeps for staff that a code which an order has was used elsewhere: `found` is the refusal's code. */
export async function noteMirrorConflict(
  trx: Transaction<Database>,
  {
    promotionCodeId,
    voucherId,
    found,
    now,
  }: { promotionCodeId: string; voucherId: string; found: string; now: Temporal.Instant },
): Promise<void> {
  const seen = { firstSeenAt: now, lastSeenAt: now };
  await trx
    .insertInto("paymentDifference")
    .values({
      kind: "mirror-state",
      objectId: promotionCodeId,
      ownId: voucherId,
      expected: "redeemed",
      found,
      ...seen,
    })
    .onConflict((conflict) =>
      conflict.columns(["kind", "objectId"]).doUpdateSet({ found, lastSeenAt: now }),
    )
    .execute();
}
