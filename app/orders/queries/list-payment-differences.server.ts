import type { Reader } from "#app/platform/db.server.ts";
import type { PaymentDifference } from "../rules/compare-payments.ts";

/** The last comparison with Stripe, and what still differs. */
export async function listPaymentDifferences(db: Reader) {
  const [last, differences] = await Promise.all([
    db
      .selectFrom("paymentComparison")
      .select(["startedAt", "since", "compared", "failure"])
      .orderBy("startedAt", "desc")
      .limit(1)
      .executeTakeFirst(),
    db
      .selectFrom("paymentDifference")
      .select(["kind", "objectId", "ownId", "expected", "found", "firstSeenAt"])
      .where("resolvedAt", "is", null)
      .orderBy("firstSeenAt", "desc")
      .limit(100)
      .execute(),
  ]);
  return {
    last: last ?? null,
    differences: differences.map((one) => ({
      ...one,
      kind: one.kind as PaymentDifference["kind"],
    })),
  };
}
