import type { Database, Transaction } from "#app/platform/db.server.ts";
import { attributeSignUp } from "../rules/attribution.ts";

/** Counts a sign-up for whoever recommended, by the touches of that visitor. Once per member. */
export async function attributeRecommendation(
  trx: Transaction<Database>,
  {
    referredId,
    visitorKeyHash,
    signedUpAt,
  }: { referredId: string; visitorKeyHash: Buffer; signedUpAt: string },
): Promise<void> {
  const touches = await trx
    .selectFrom("recommendationTouch")
    .innerJoin("recommendationCode", "recommendationCode.code", "recommendationTouch.code")
    .select([
      "recommendationTouch.id",
      "recommendationTouch.touchedAt",
      "recommendationCode.memberId as referrerId",
    ])
    .where("visitorKeyHash", "=", visitorKeyHash)
    .orderBy("touchedAt", "desc")
    .limit(100)
    .execute();
  const touch = attributeSignUp({ touches, referredId, signedUpAt });
  if (!touch) return;
  await trx
    .insertInto("recommendation")
    .values({
      referredId,
      referrerId: touch.referrerId,
      touchId: touch.id,
      touchedAt: touch.touchedAt,
      signedUpAt,
    })
    .onConflict((conflict) => conflict.column("referredId").doNothing())
    .execute();
}
