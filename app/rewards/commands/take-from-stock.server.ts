import { sql } from "kysely";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";

/** Nothing is left of the reward. */
export class RewardSoldOut extends DomainError {
  constructor() {
    super("reward-sold-out");
  }
}

/**
 * Takes one piece where the reward is counted. The condition is in the update itself: of many who
 * ask for the last piece at once, the row's lock lets exactly one through. Throws RewardSoldOut.
 */
export async function takeFromStock(
  trx: Transaction<Database>,
  reward: { id: string; stockLeft: number | null },
): Promise<void> {
  if (reward.stockLeft === null) return;
  const { numUpdatedRows } = await trx
    .updateTable("reward")
    .set({ stockLeft: sql`stock_left - 1` })
    .where("id", "=", reward.id)
    .where("archivedAt", "is", null)
    .where((where) => where.or([where("stockLeft", "is", null), where("stockLeft", ">", 0)]))
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw new RewardSoldOut();
}

/** Puts one piece back where the reward is (still) counted. */
export async function returnToStock(trx: Transaction<Database>, rewardId: string): Promise<void> {
  await trx
    .updateTable("reward")
    .set({ stockLeft: sql`least(stock_left + 1, stock_total)` })
    .where("id", "=", rewardId)
    .where("stockLeft", "is not", null)
    .execute();
}
