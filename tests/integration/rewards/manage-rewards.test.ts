import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { claimReward } from "#app/rewards/commands/claim-reward.server.ts";
import { createReward, type RewardContents } from "#app/rewards/commands/create-reward.server.ts";
import { archiveReward, publishReward } from "#app/rewards/commands/publish-reward.server.ts";
import { updateReward } from "#app/rewards/commands/update-reward.server.ts";
import { findReward } from "#app/rewards/queries/find-reward.server.ts";
import {
  listPublishedRewards,
  listRewardsForGranting,
  listRewardsWithinReach,
} from "#app/rewards/queries/list-rewards.server.ts";
import { createMember } from "#tests/factories/member.ts";
import { giveEarnedPoints } from "#tests/factories/points.ts";

const now = Temporal.Instant.from("2026-11-22T10:00:00Z");
const text = { title: "Röstkurs", description: "Am Samstag.", conditions: "" };
const contents: RewardContents = {
  texts: { de: text, en: { ...text, title: "Roast course" } },
  pointsPrice: 100,
  stockTotal: 3,
  memberLimit: null,
  startsAt: null,
  endsAt: null,
  fromTierLevelId: null,
  definition: {
    kind: "free-shipping",
    currency: "EUR",
    minimumOrderMinor: null,
    validDays: null,
  },
  imageFileId: null,
};

async function createManaged() {
  const staff = await createMember({ role: "manager" });
  const by = { id: staff.id, name: staff.displayName };
  const { rewardId, slug } = await inTransaction((trx) =>
    createReward(trx, { contents, createdBy: by, now }),
  );
  const publish = () => inTransaction((trx) => publishReward(trx, { rewardId, by, now }));
  const archive = () => inTransaction((trx) => archiveReward(trx, { rewardId, by, now }));
  const update = (version: number, change: Partial<RewardContents>) =>
    inTransaction((trx) =>
      updateReward(trx, {
        rewardId,
        version,
        contents: { ...contents, ...change },
        updatedBy: by,
        now,
      }),
    );
  const member = await createMember();
  await giveEarnedPoints({ memberId: member.id, points: 250, now });
  const claim = () => claimReward({ memberId: member.id, rewardId, requestKey: randomUUID(), now });
  const isOffered = async () =>
    (await listPublishedRewards(database(), { now })).some(({ id }) => id === rewardId);
  return { rewardId, slug, memberId: member.id, publish, archive, update, claim, isOffered };
}

test("a draft is seen by nobody, a published reward by all, an archived one by nobody again", async () => {
  const { rewardId, memberId, publish, archive, claim, isOffered } = await createManaged();
  expect(await isOffered()).toBe(false);
  await expect(claim()).rejects.toMatchObject({ code: "not-found" });
  await publish();
  expect(await isOffered()).toBe(true);
  const grantable = await listRewardsForGranting(database());
  expect(grantable.map(({ id }) => id)).toContain(rewardId);
  const within = await listRewardsWithinReach(database(), { memberId, now, limit: 50 });
  expect(within.find(({ id }) => id === rewardId)?.obstacles).toEqual([]);
  await archive();
  expect(await isOffered()).toBe(false);
  await expect(claim()).rejects.toMatchObject({ code: "not-found" });
});

test("two rewards with one title get two addresses", async () => {
  const [first, second] = [await createManaged(), await createManaged()];
  expect(first.slug).toMatch(/^roestkurs/);
  expect(second.slug).toMatch(/^roestkurs-\d+$/);
  expect(second.slug).not.toBe(first.slug);
});

test("of two who saved the same version one is told, and nothing of it is stored", async () => {
  const { rewardId, update } = await createManaged();
  const results = await Promise.allSettled([
    update(1, { pointsPrice: 111 }),
    update(1, { pointsPrice: 222 }),
  ]);
  const saved = results.findIndex(({ status }) => status === "fulfilled");
  const refused = results[1 - saved] as PromiseRejectedResult;
  expect(refused.reason.code).toBe("reward-changed-meanwhile");
  const reward = await findReward(database(), { id: rewardId });
  expect(reward).toMatchObject({ version: 2, pointsPrice: saved === 0 ? 111 : 222 });
});

test("what is left moves with the total and never below what is taken", async () => {
  const { rewardId, publish, update, claim } = await createManaged();
  await publish();
  await claim();
  await claim();
  const stock = async () => {
    const reward = await findReward(database(), { id: rewardId });
    return [reward?.stockLeft, reward?.stockTotal];
  };
  expect(await stock()).toEqual([1, 3]);
  await update(1, { stockTotal: 10 });
  expect(await stock()).toEqual([8, 10]);
  await expect(update(2, { stockTotal: 1 })).rejects.toMatchObject({
    code: "reward-stock-below-claimed",
    facts: { taken: 2 },
  });
  await update(2, { stockTotal: null });
  expect(await stock()).toEqual([null, null]);
});
