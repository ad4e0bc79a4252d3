import type { Database, Transaction } from "#app/platform/db.server.ts";

/** Keeps for staff that a code which an order has is somebody else's: `found` is the refusal's code. */
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
      conflict
        .columns(["kind", "objectId"])
        .doUpdateSet({ found, lastSeenAt: now, resolvedAt: null }),
    )
    .execute();
}

/** The order has its code, or needs it no more, or staff have dealt with it. */
export async function settleMirrorConflict(
  trx: Transaction<Database>,
  { promotionCodeId, now }: { promotionCodeId: string; now: Temporal.Instant },
): Promise<void> {
  await trx
    .updateTable("paymentDifference")
    .set({ resolvedAt: now })
    .where("kind", "=", "mirror-state")
    .where("objectId", "=", promotionCodeId)
    .where("resolvedAt", "is", null)
    .execute();
}
