import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";

/** What an ambassador's recommendations led to so far. */
export interface RecommendationResults {
  touches: number;
  signUps: number;
  conversions: number;
}

export async function findRecommendationResults(
  db: Reader,
  memberId: string,
): Promise<RecommendationResults> {
  const recommended = db.selectFrom("recommendation").where("referrerId", "=", memberId);
  const [touches, signUps, conversions] = [
    await db
      .selectFrom("recommendationTouch")
      .innerJoin("recommendationCode", "recommendationCode.code", "recommendationTouch.code")
      .where("recommendationCode.memberId", "=", memberId)
      .select((eb) => eb.fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow(),
    await recommended
      .where("confirmedAt", "is not", null)
      .select((eb) => eb.fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow(),
    await recommended
      .where("convertedAt", "is not", null)
      .select((eb) => eb.fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow(),
  ];
  return { touches: touches.count, signUps: signUps.count, conversions: conversions.count };
}

/** What the recommended members' orders came to, less refunds, in one currency. */
export async function findRecommendedRevenue(
  db: Reader,
  { memberId, currency }: { memberId: string; currency: string },
): Promise<number> {
  const { amountMinor } = await db
    .selectFrom("recommendation")
    .innerJoin("shopOrder", "shopOrder.memberId", "recommendation.referredId")
    .where("referrerId", "=", memberId)
    .where("convertedAt", "is not", null)
    .where("shopOrder.paidAt", "is not", null)
    .where("shopOrder.currency", "=", currency)
    .select(sql<number>`coalesce(sum(total_minor - refunded_minor), 0)::bigint`.as("amountMinor"))
    .executeTakeFirstOrThrow();
  return amountMinor;
}
