import type { Reader } from "#app/platform/db.server.ts";
import { type FulfilmentCounts, workStages } from "../rules/fulfilment-stage.ts";

/** How many parcels wait for staff or for their address, by stage. */
export async function countFulfilment(db: Reader): Promise<FulfilmentCounts> {
  const rows = await db
    .selectFrom("rewardDelivery as delivery")
    .innerJoin("rewardRedemption as redemption", (join) =>
      join
        .onRef("redemption.memberId", "=", "delivery.memberId")
        .onRef("redemption.id", "=", "delivery.redemptionId"),
    )
    .select((eb) => [
      "delivery.state",
      eb("delivery.address", "is not", null).as("hasAddress"),
      eb.fn.countAll<number>().as("count"),
    ])
    .where("delivery.state", "in", workStages)
    .where("redemption.state", "in", ["fulfilling", "captured"])
    .groupBy(["delivery.state", "hasAddress"])
    .execute();
  const counts: FulfilmentCounts = { ordered: 0, packed: 0, returned: 0, "awaiting-address": 0 };
  for (const { state, hasAddress, count } of rows) {
    const isAwaited = state === "ordered" && !hasAddress;
    counts[isAwaited ? "awaiting-address" : (state as (typeof workStages)[number])] += count;
  }
  return counts;
}
