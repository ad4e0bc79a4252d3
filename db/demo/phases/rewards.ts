import { database, inTransaction } from "#app/platform/db.server.ts";
import { claimReward } from "#app/rewards/commands/claim-reward.server.ts";
import { createReward } from "#app/rewards/commands/create-reward.server.ts";
import { publishReward } from "#app/rewards/commands/publish-reward.server.ts";
import type { VoucherDefinition } from "#app/rewards/rewards.schemas.ts";
import { products } from "../content/products.ts";
import { rewards } from "../content/rewards.ts";
import { toldOrders } from "../content/told-orders.ts";
import type { Reward } from "../content/types.ts";
import { actorOf, at, memberIdOf, type World } from "../world.ts";

/** Donations wait until there is a kind of reward for them. */
const offered = rewards.filter((reward) => reward.kind !== "donation");
const claimShare = 0.06;

export async function offerRewards(world: World): Promise<void> {
  const by = actorOf(world, "ella");
  await inTransaction(async (trx) => {
    for (const reward of offered) {
      const now = at(world, 370);
      const { rewardId } = await createReward(trx, {
        contents: {
          texts: {
            de: { title: reward.title.de, description: reward.description.de, conditions: "" },
            en: { title: reward.title.en, description: reward.description.en, conditions: "" },
          },
          pointsPrice: reward.pricePoints,
          stockTotal: reward.stock,
          memberLimit: reward.perMemberLimit,
          startsAt: null,
          endsAt: null,
          fromTierLevelId: null,
          definition: definitionOf(reward),
          imageFileId: null,
        },
        createdBy: by,
        now,
      });
      await publishReward(trx, { rewardId, by, now });
      world.rewardIds.set(reward.key, rewardId);
    }
  });
}

function definitionOf(reward: Reward): VoucherDefinition {
  const terms = { minimumOrderMinor: null, currency: "EUR", validDays: reward.validDays };
  if (reward.valueMinor) return { kind: "amount", amountMinor: reward.valueMinor, ...terms };
  const product = products.find((each) => reward.title.de.includes(each.name.de));
  return { kind: "free-product", productSku: product?.sku ?? `reward-${reward.key}`, ...terms };
}

/** Some of those who can afford a reward this week claim one. */
export async function claimSome(world: World, now: Temporal.Instant, week: number): Promise<void> {
  const cheapest = Math.min(...offered.map((reward) => reward.pricePoints));
  const able = await database()
    .selectFrom("pointsBalance")
    .select(["memberId", "available"])
    .where("available", ">=", cheapest)
    .orderBy("memberId")
    .execute();
  const saving = new Set(toldOrders.map(({ member }) => memberIdOf(world, member)));
  for (const { memberId, available } of able) {
    // Whoever signs in as one of them spends the points.
    if (saving.has(memberId)) continue;
    if (!world.random.chance(claimShare)) continue;
    const affordable = offered.filter(
      (reward) => reward.pricePoints <= available && reward.stock !== 0,
    );
    const reward = world.random.pick(affordable);
    try {
      await claimReward({
        memberId,
        rewardId: world.rewardIds.get(reward.key)!,
        requestKey: `demo:${week}`,
        now,
      });
    } catch (error) {
      // Sold out, or one per member: in the demo as in life, then nothing is claimed.
      if (!(error instanceof Error && "code" in error && "facts" in error)) throw error;
    }
  }
}
