import type { Reader } from "#app/platform/db.server.ts";
import { workStages } from "../rules/fulfilment-stage.ts";

/** How many parcels wait for staff, by stage. */
export async function countFulfilment(
  db: Reader,
): Promise<Record<(typeof workStages)[number], number>> {
  const rows = await db
    .selectFrom("rewardDelivery as delivery")
    .innerJoin("rewardRedemption as redemption", (join) =>
      join
        .onRef("redemption.memberId", "=", "delivery.memberId")
        .onRef("redemption.id", "=", "delivery.redemptionId"),
    )
    .select((eb) => ["delivery.state", eb.fn.countAll<number>().as("count")])
    .where("delivery.state", "in", workStages)
    .where("redemption.state", "in", ["fulfilling", "captured"])
    .groupBy("delivery.state")
    .execute();
  const countOf = (stage: string) => rows.find(({ state }) => state === stage)?.count ?? 0;
  return { ordered: countOf("ordered"), packed: countOf("packed"), returned: countOf("returned") };
}
