import { randomUUID } from "node:crypto";
import { database, inTransaction, json } from "#app/platform/db.server.ts";
import { claimReward } from "#app/rewards/commands/claim-reward.server.ts";
import { createReward } from "#app/rewards/commands/create-reward.server.ts";
import { publishReward } from "#app/rewards/commands/publish-reward.server.ts";
import { rewards } from "../content/rewards.ts";
import type { Reward } from "../content/types.ts";
import { actorOf, at, type World } from "../world.ts";
import { defineDemoReward, demoRewardType } from "./reward-kinds.ts";

// What has to be packed, or has a date, is claimed lately: a year of parcels takes too long to make.
const forTheYear = rewards.filter(
  ({ kind, ambassadorsOnly }) =>
    !ambassadorsOnly &&
    (kind === "voucher_amount" || kind === "voucher_product" || kind === "donation"),
);
const claimShare = 0.06;

const shelves = {
  coffee: { de: "Kaffee & Zubehör", en: "Coffee & gear" },
  shop: { de: "Gutscheine", en: "Vouchers" },
  experiences: { de: "Erlebnisse", en: "Experiences" },
  community: { de: "Gemeinschaft", en: "Community" },
} as const;

export async function offerRewards(world: World): Promise<void> {
  const now = at(world, 370);
  const names = Object.values(shelves);
  const categories = await database()
    .insertInto("rewardCategory")
    .values(names.map((name, position) => ({ names: json(name) as never, position })))
    .returning(["id", "position"])
    .execute();
  const shelfOf = (reward: Reward) => {
    const position = Object.keys(shelves).indexOf(reward.category);
    return categories.find((category) => category.position === position)!.id;
  };
  for (const reward of rewards) await offer(world, { reward, categoryId: shelfOf(reward), now });
}

async function offer(
  world: World,
  { reward, categoryId, now }: { reward: Reward; categoryId: string; now: Temporal.Instant },
): Promise<void> {
  const by = actorOf(world, "ella");
  const definition = await defineDemoReward(world, reward, now);
  await inTransaction(async (trx) => {
    const { rewardId } = await createReward(trx, {
      type: demoRewardType(reward),
      contents: {
        texts: {
          de: { title: reward.title.de, description: reward.description.de, conditions: "" },
          en: { title: reward.title.en, description: reward.description.en, conditions: "" },
        },
        pointsPrice: reward.pricePoints,
        moneyPriceMinor: reward.moneyMinor ?? null,
        currency: reward.moneyMinor ? "EUR" : null,
        stockTotal: reward.stock,
        memberLimit: reward.perMemberLimit,
        startsAt: null,
        endsAt: null,
        fromTierLevelId: null,
        forAmbassadors: reward.ambassadorsOnly ?? false,
        definition,
        categoryId,
        imageFileId: null,
      },
      createdBy: by,
      now,
    });
    await publishReward(trx, { rewardId, by, now });
    world.rewardIds.set(reward.key, rewardId);
  });
}

/** Some of those who can afford a reward this week claim one. */
export async function claimSome(world: World, now: Temporal.Instant, week: number): Promise<void> {
  const cheapest = Math.min(...forTheYear.map((reward) => reward.pricePoints));
  const able = await database()
    .selectFrom("pointsBalance")
    .select(["memberId", "available"])
    .where("available", ">=", cheapest)
    .orderBy("memberId")
    .execute();
  for (const { memberId, available } of able) {
    if (!world.random.chance(claimShare)) continue;
    const affordable = forTheYear.filter((reward) => reward.pricePoints <= available);
    const reward = world.random.pick(affordable);
    await tryToClaim({
      memberId,
      rewardId: world.rewardIds.get(reward.key)!,
      requestKey: `demo:${week}`,
      now,
    });
  }
}

/** Sold out, or one per member: in the demo as in life, then nothing is claimed. */
export async function tryToClaim(
  claim: Omit<Parameters<typeof claimReward>[0], "requestKey"> & { requestKey?: string },
): Promise<string | null> {
  try {
    const { redemptionId } = await claimReward({ requestKey: randomUUID(), ...claim });
    return redemptionId;
  } catch (error) {
    if (!(error instanceof Error && "code" in error && "facts" in error)) throw error;
    return null;
  }
}
