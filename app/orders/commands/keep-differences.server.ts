import type { Database, Transaction } from "#app/platform/db.server.ts";
import type { PaymentDifference } from "../rules/compare-payments.ts";

/** Keeps the outcome of a comparison; a failed one (`differences` null) says nothing of what agrees. */
export async function keepDifferences(
  trx: Transaction<Database>,
  {
    since,
    compared,
    differences,
    failure,
    now,
  }: {
    since: Temporal.Instant;
    compared: number;
    differences: PaymentDifference[] | null;
    failure: string | null;
    now: Temporal.Instant;
  },
): Promise<void> {
  await trx
    .insertInto("paymentComparison")
    .values({
      startedAt: now,
      finishedAt: failure === null ? now : null,
      since,
      compared,
      differences: differences?.length ?? 0,
      failure,
    })
    .execute();
  if (!differences) return;
  for (const difference of differences)
    await trx
      .insertInto("paymentDifference")
      .values({ ...difference, firstSeenAt: now, lastSeenAt: now })
      .onConflict((conflict) =>
        conflict.columns(["kind", "objectId"]).doUpdateSet({
          ownId: difference.ownId,
          expected: difference.expected,
          found: difference.found,
          lastSeenAt: now,
          resolvedAt: null,
        }),
      )
      .execute();
  await trx
    .updateTable("paymentDifference")
    .set({ resolvedAt: now })
    .where("resolvedAt", "is", null)
    // What a code is to two orders is noted when it happens; no comparison finds it again.
    .where("kind", "<>", "mirror-state")
    .where("lastSeenAt", "<", now.toString())
    .execute();
}
