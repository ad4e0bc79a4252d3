import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { findPointsSummary } from "#app/points/queries/find-points-summary.server.ts";
import { verifyLedger } from "#app/points/queries/verify-ledger.server.ts";
import {
  cancelOwnRedemption,
  cancelRedemption,
} from "#app/rewards/commands/cancel-redemption.server.ts";
import { claimReward } from "#app/rewards/commands/claim-reward.server.ts";
import { grantReward } from "#app/rewards/commands/grant-reward.server.ts";
import { type DeliveryMove, moveDelivery } from "#app/rewards/commands/move-delivery.server.ts";
import { openRedemption } from "#app/rewards/commands/open-redemption.server.ts";
import { releaseDueRedemptions } from "#app/rewards/commands/release-redemption.server.ts";
import { findRedemption } from "#app/rewards/queries/find-redemption.server.ts";
import { findReward } from "#app/rewards/queries/find-reward.server.ts";
import { createMember } from "#tests/factories/member.ts";
import { parcelAddress as address } from "#tests/factories/parcel.ts";
import { giveEarnedPoints } from "#tests/factories/points.ts";
import { createPublishedReward } from "#tests/factories/reward.ts";

const now = Temporal.Instant.from("2026-11-22T10:00:00Z");

async function createBuyer() {
  const { id: memberId } = await createMember();
  await giveEarnedPoints({ memberId, points: 300, now: now.subtract({ hours: 1 }) });
  const staff = await createMember({ role: "manager", displayName: "Jonas Kröger" });
  const by = { id: staff.id, name: staff.displayName };
  const reward = await createPublishedReward({ type: "product", definition: {}, stock: 3 });
  return { memberId, by, reward };
}

async function createOrder() {
  const buyer = await createBuyer();
  const { memberId, reward, by } = buyer;
  const { redemptionId, state } = await claimReward({
    memberId,
    rewardId: reward.id,
    requestKey: randomUUID(),
    choice: { address },
    now,
  });
  const move = (to: DeliveryMove["to"], more: Partial<DeliveryMove> = {}) =>
    inTransaction((trx) =>
      moveDelivery(trx, { memberId, redemptionId, to, movedBy: by, now, ...more }),
    );
  const cancel = () =>
    cancelRedemption({ memberId, redemptionId, reason: "Vergriffen", cancelledBy: by, now });
  const cancelOwn = () => cancelOwnRedemption({ memberId, redemptionId, now });
  return { ...buyer, redemptionId, state, move, cancel, cancelOwn };
}

async function pictureOf({
  memberId,
  redemptionId,
  reward,
}: {
  memberId: string;
  redemptionId: string;
  reward: { id: string };
}) {
  const { available, held } = await findPointsSummary(database(), memberId);
  const redemption = await findRedemption(database(), { memberId, redemptionId });
  const stockLeft = (await findReward(database(), { id: reward.id }))?.stockLeft;
  return { state: redemption?.state, available, held, stockLeft };
}

async function historyOf({ memberId, redemptionId }: { memberId: string; redemptionId: string }) {
  const rows = await database()
    .selectFrom("rewardRedemptionStep")
    .select(["state", "actorKind"])
    .where("memberId", "=", memberId)
    .where("redemptionId", "=", redemptionId)
    .orderBy("position")
    .execute();
  return rows.map(({ state, actorKind }) => `${state} by ${actorKind}`);
}

test("a product holds the points until it is sent, and its history says who did what", async () => {
  const order = await createOrder();
  const open = { state: "fulfilling", available: 50, held: 250, stockLeft: 2 };
  expect(await pictureOf(order)).toEqual(open);
  await order.move("packed");
  expect(await pictureOf(order)).toEqual(open);
  const tracking = {
    carrier: "DHL",
    trackingCode: "0034",
    trackingLink: "https://track.example.org/0034",
  };
  await order.move("sent", { tracking });
  const sent = { ...open, state: "captured", held: 0 };
  expect(await pictureOf(order)).toEqual(sent);
  await order.move("received");
  expect(await historyOf(order)).toEqual([
    "held by member",
    "ordered by member",
    "fulfilling by member",
    "packed by staff",
    "sent by staff",
    "captured by staff",
    "received by staff",
  ]);
  expect(await verifyLedger(database())).toEqual([]);
});

test("what came back can be cancelled: points and piece return", async () => {
  const order = await createOrder();
  await order.move("sent");
  await expect(order.cancel()).rejects.toMatchObject({ code: "delivery-moved-on" });
  await order.move("returned", { reason: "Nicht abgeholt" });
  expect(await order.cancel()).toEqual({ pointsReturned: 250, isRepeat: false });
  const back = { state: "cancelled", available: 300, held: 0, stockLeft: 3 };
  expect(await pictureOf(order)).toEqual(back);
  await expect(order.move("packed")).rejects.toMatchObject({ code: "redemption-moved-on" });
});

test("a member cancels before it is packed, once, and not after", async () => {
  const order = await createOrder();
  const results = await Promise.all([order.cancelOwn(), order.cancelOwn()]);
  expect(results.filter(({ isRepeat }) => !isRepeat)).toHaveLength(1);
  const back = { state: "cancelled", available: 300, held: 0, stockLeft: 3 };
  expect(await pictureOf(order)).toEqual(back);
  const later = await createOrder();
  await later.move("packed");
  await expect(later.cancelOwn()).rejects.toMatchObject({ code: "redemption-too-late" });
});

test("of packing and cancelling at once exactly one wins", async () => {
  for (let round = 0; round < 5; round++) {
    const order = await createOrder();
    const results = await Promise.allSettled([order.cancelOwn(), order.move("packed")]);
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const { available } = await findPointsSummary(database(), order.memberId);
    expect(available).toBe(results[0]!.status === "fulfilled" ? 300 : 50);
  }
});

test("refuses steps that skip one, and other members' orders", async () => {
  const order = await createOrder();
  await expect(order.move("received")).rejects.toMatchObject({ code: "delivery-moved-on" });
  const { id: memberId } = await createMember();
  await expect(order.move("packed", { memberId })).rejects.toMatchObject({ code: "not-found" });
  expect(await historyOf(order)).toHaveLength(3);
});

test("a claim says where to send it; what is given waits for the address", async () => {
  const { memberId, reward, by } = await createBuyer();
  const claim = { memberId, rewardId: reward.id, requestKey: randomUUID(), now };
  await expect(claimReward(claim)).rejects.toMatchObject({ code: "reward-address-missing" });
  const granted = await inTransaction((trx) =>
    grantReward(trx, { ...claim, reason: "Danke", grantedBy: by }),
  );
  await expect(
    inTransaction((trx) =>
      moveDelivery(trx, { ...granted, memberId, to: "packed", movedBy: by, now }),
    ),
  ).rejects.toMatchObject({ code: "reward-address-missing" });
});

test("what does not go on is released in time, once: points and piece", async () => {
  const { memberId, reward } = await createBuyer();
  const by = { kind: "member", id: memberId, channel: "portal" } as const;
  const full = (await findReward(database(), { id: reward.id }))!;
  const { id: redemptionId } = await inTransaction((trx) =>
    openRedemption(trx, {
      memberId,
      reward: full,
      requestKey: randomUUID(),
      choice: { address },
      by,
      now,
    }),
  );
  const kept = { memberId, redemptionId, reward };
  await releaseDueRedemptions({ now: now.add({ minutes: 29 }) });
  expect(await pictureOf(kept)).toEqual({ state: "held", available: 50, held: 250, stockLeft: 2 });
  const runs = [1, 2, 3].map(() => releaseDueRedemptions({ now: now.add({ minutes: 30 }) }));
  expect((await Promise.all(runs)).toSorted()).toEqual([0, 0, 1]);
  const free = { state: "released", available: 300, held: 0, stockLeft: 3 };
  expect(await pictureOf(kept)).toEqual(free);
  expect(await verifyLedger(database())).toEqual([]);
});
