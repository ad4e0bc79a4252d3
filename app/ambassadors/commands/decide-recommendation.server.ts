import type { Database, Transaction } from "#app/platform/db.server.ts";
import { settleRecommendation } from "./settle-recommendation.server.ts";

/** Counts a recommendation that was held, or leaves it without a reward for good; once. */
export async function decideRecommendation(
  trx: Transaction<Database>,
  { referredId, isGenuine, now }: { referredId: string; isGenuine: boolean; now: Temporal.Instant },
): Promise<void> {
  const decided = await trx
    .updateTable("recommendation")
    .set({ settledAt: now, isGenuine })
    .where("referredId", "=", referredId)
    .where("heldAt", "is not", null)
    .where("settledAt", "is", null)
    .returning("referredId")
    .executeTakeFirst();
  if (decided && isGenuine) await settleRecommendation(trx, { referredId, now });
}
