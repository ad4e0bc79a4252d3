import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { endCheckout, endDueCheckouts } from "#app/orders/commands/end-checkout.server.ts";
import { openCheckout } from "#app/orders/commands/open-checkout.server.ts";
import { findCheckout } from "#app/orders/queries/find-checkout.server.ts";
import { now } from "#app/platform/clock.ts";
import { database } from "#app/platform/db.server.ts";
import { findPointsSummary } from "#app/points/queries/find-points-summary.server.ts";
import { verifyLedger } from "#app/points/queries/verify-ledger.server.ts";
import { claimReward } from "#app/rewards/commands/claim-reward.server.ts";
import { findRedemption } from "#app/rewards/queries/find-redemption.server.ts";
import { findReward } from "#app/rewards/queries/find-reward.server.ts";
import { createMember } from "#tests/factories/member.ts";
import { giveEarnedPoints } from "#tests/factories/points.ts";
import { createPublishedReward } from "#tests/factories/reward.ts";
import { setUpBrand } from "#tests/support/built-portal.ts";
import { call, workOffEvents } from "#tests/support/machine-api.ts";

// A reward for points and money, from the claim to the money and back, through the real client.

const standIn = await vi.hoisted(async () => {
  const { standInForTests } = await import("#tests/support/stripe-stand-in/for-tests.ts");
  return standInForTests();
});
beforeAll(() => setUpBrand());
afterAll(() => standIn.stop());

async function claimed() {
  const { id: memberId } = await createMember();
  await giveEarnedPoints({ memberId, points: 300, now: now().subtract({ hours: 1 }) });
  const reward = await createPublishedReward({ stock: 2, moneyPriceMinor: 1_250, currency: "EUR" });
  const claim = { memberId, rewardId: reward.id, requestKey: randomUUID(), now: now() };
  const { redemptionId, checkoutId: id } = await claimReward(claim);
  await openCheckout({ id: id!, memberId, language: "de", now: now() });
  const sessionId = (await findCheckout(database(), id!))!.sessionId!;
  const since = standIn.events.length;
  const tell = async () => {
    for (const event of standIn.events.slice(since).reverse()) {
      const body = JSON.stringify(event);
      const delivery = { method: "POST", body, headers: standIn.headersOf(body) };
      expect((await call("/webhooks/stripe", delivery)).status).toBe(200);
    }
    await workOffEvents();
  };
  const picture = async () => ({
    state: (await findRedemption(database(), { memberId, redemptionId }))?.state,
    available: (await findPointsSummary(database(), memberId)).available,
    stockLeft: (await findReward(database(), { id: reward.id }))?.stockLeft,
  });
  return { id: id!, sessionId, tell, picture };
}

test("the member pays, and has the reward", async () => {
  const { sessionId, tell, picture } = await claimed();
  expect(standIn.store.get("checkout.session", sessionId)).toMatchObject({ amount_total: 1_250 });
  expect(await picture()).toMatchObject({ state: "awaiting-payment", stockLeft: 1 });
  standIn.acts.pay(sessionId);
  await tell();
  expect(await picture()).toEqual({ state: "captured", available: 50, stockLeft: 1 });
});

test("nobody pays: points and piece are free again, and Stripe takes no more money", async () => {
  const { sessionId, tell, picture } = await claimed();
  await endDueCheckouts({ now: now().add({ hours: 24 }) });
  await tell();
  expect(await picture()).toEqual({ state: "released", available: 300, stockLeft: 2 });
  standIn.acts.pay(sessionId);
  expect(standIn.store.get("checkout.session", sessionId)).toMatchObject({ status: "expired" });
});

test("a hold that ends while somebody pays ends in a reward, not in a refund", async () => {
  const { id, sessionId, tell, picture } = await claimed();
  standIn.acts.pay(sessionId);
  expect(await endCheckout({ id, reason: "time-out", now: now() })).toBe("completed");
  await tell();
  expect(await picture()).toMatchObject({ state: "captured" });
});

test("a slow payment keeps points and piece for days, and frees them if it fails", async () => {
  const { sessionId, tell, picture } = await claimed();
  standIn.acts.pay(sessionId, "later");
  await tell();
  await endDueCheckouts({ now: now().add({ hours: 48 }) });
  expect(await picture()).toMatchObject({ state: "awaiting-payment", stockLeft: 1 });
  standIn.acts.settle(sessionId, "failed");
  await tell();
  expect(await picture()).toEqual({ state: "released", available: 300, stockLeft: 2 });
  expect(await verifyLedger(database())).toEqual([]);
});
