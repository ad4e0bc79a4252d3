import { sql } from "kysely";
import type { Database, Transaction } from "#app/platform/db.server.ts";

/**
 * Takes points from a campaign's budget, as many as are left; all of them where it has no budget.
 * The row stays locked until the transaction ends, so that simultaneous earners hit the budget
 * exactly. What is taken back from members later does not come back here.
 */
export async function takeFromBudget(
  trx: Transaction<Database>,
  { campaignId, points }: { campaignId: string; points: number },
): Promise<number> {
  const { rows } = await sql<{ taken: number }>`
    with before as (
      select rule_id, budget_points - spent_points as unspent
        from campaign_budget where rule_id = ${campaignId} for update
    ), taking as (
      update campaign_budget set spent_points = spent_points + least(${points}::bigint, before.unspent)
        from before where campaign_budget.rule_id = before.rule_id
    )
    select least(${points}::bigint, unspent) as taken from before`.execute(trx);
  return rows[0]?.taken ?? points;
}
