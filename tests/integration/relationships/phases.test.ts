import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { recordOrder } from "#app/orders/commands/record-order.server.ts";
import { now } from "#app/platform/clock.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { grantPoints } from "#app/points/commands/grant-points.server.ts";
import { refreshAllPhases } from "#app/relationships/commands/refresh-all-phases.server.ts";
import { findPhaseView } from "#app/relationships/queries/find-phase-view.server.ts";
import { listTimeline } from "#app/relationships/queries/list-timeline.server.ts";
import { claimReward } from "#app/rewards/commands/claim-reward.server.ts";
import { findRewardForViewer } from "#app/rewards/queries/find-reward-for-viewer.server.ts";
import { createCategory, writeTopic } from "#tests/factories/forum.ts";
import { createMember } from "#tests/factories/member.ts";
import { createPublishedReward } from "#tests/factories/reward.ts";
import { workOffEvents } from "#tests/support/machine-api.ts";

const daysAgo = (days: number) => now().subtract({ hours: 24 * days });
let manager: { id: string; name: string };
beforeAll(async () => {
  const { id, displayName } = await createMember({ role: "manager" });
  manager = { id, name: displayName };
});

async function createCustomer() {
  const externalId = randomUUID();
  const { id: memberId } = await createMember({ externalId });
  const buy = (days: number, category = "espresso") =>
    inTransaction((trx) =>
      recordOrder(trx, {
        order: {
          source: "api",
          externalId: randomUUID(),
          customer: { externalId, email: null, name: null },
          currency: "EUR",
          totalMinor: 2_000,
          taxMinor: 0,
          shippingMinor: 0,
          paidWithBalanceMinor: 0,
          paymentReference: null,
          placedAt: daysAgo(days),
          paidAt: daysAgo(days),
          lines: [{ sku: "K", name: "Kompass", category, quantity: 1, unitAmountMinor: 2_000 }],
        },
        now: now(),
      }),
    );
  const thank = () =>
    inTransaction((trx) =>
      grantPoints(trx, {
        memberId,
        points: 500,
        reason: "Danke",
        grantedBy: manager,
        requestKey: randomUUID(),
        now: now(),
      }),
    );
  const phase = async () => {
    await workOffEvents();
    return (await findPhaseView(database(), { memberId, now: now() }))?.phase;
  };
  const told = async () => {
    const page = { memberId, kind: "relationship", after: null, limit: 20 } as const;
    return (await listTimeline(database(), page)).rows.map(({ name }) => name).reverse();
  };
  return { memberId, buy, thank, phase, told };
}

async function becomePartner() {
  const customer = await createCustomer();
  for (const days of [80, 60, 40, 20, 3]) await customer.buy(days);
  const { id: categoryId } = await createCategory();
  const author = { id: customer.memberId, isStaff: false, displayName: "Mira" };
  await writeTopic({ author, categoryId, now: now() });
  await customer.thank();
  return customer;
}

test("a relationship grows with what happens, and its timeline tells it once", async () => {
  const { buy, thank, phase, told, memberId } = await createCustomer();
  expect(await phase()).toBe("exploring");
  await buy(40);
  expect(await phase()).toBe("knowing");
  await buy(3, "filter");
  expect(await phase()).toBe("building");
  await thank();
  expect(await phase()).toBe("building");
  const { id: categoryId } = await createCategory();
  const author = { id: memberId, isStaff: false, displayName: "Mira" };
  for (const days of [30, 20, 10]) await buy(days);
  await writeTopic({ author, categoryId, now: now() });
  expect(await phase()).toBe("partnership");
  expect(await told()).toEqual(["phase.knowing", "phase.building", "phase.partnership"]);
});

test("a reward for a phase goes to whoever is in it; others see the way there", async () => {
  const reward = await createPublishedReward({ fromPhase: "building" });
  const near = await becomePartner();
  const far = await createCustomer();
  await far.buy(5);
  await far.thank();
  expect([await near.phase(), await far.phase()]).toEqual(["partnership", "knowing"]);
  const claim = (memberId: string) =>
    claimReward({ memberId, rewardId: reward.id, requestKey: randomUUID(), now: now() });
  expect((await claim(near.memberId)).state).toBe("captured");
  await expect(claim(far.memberId)).rejects.toMatchObject({ code: "reward-phase-missing" });
  const seen = await findRewardForViewer(database(), {
    slug: reward.slug,
    memberId: far.memberId,
    now: now(),
  });
  expect(seen?.obstacles).toEqual([{ code: "phase-missing", phase: "building" }]);
  await far.buy(1, "filter");
  expect(await far.phase()).toBe("building");
  expect((await claim(far.memberId)).state).toBe("captured");
});

test("silence is found by the nightly job: partners fall back, and are at risk", async () => {
  const { phase, told, memberId } = await becomePartner();
  expect(await phase()).toBe("partnership");
  await refreshAllPhases({ now: now() });
  expect(await refreshAllPhases({ now: now() })).toBe(0);
  const later = now().add({ hours: 24 * 200 });
  await refreshAllPhases({ now: later });
  expect(await refreshAllPhases({ now: later })).toBe(0);
  const view = await findPhaseView(database(), { memberId, now: later });
  expect(view).toMatchObject({ phase: "building", atRiskSince: expect.any(String) });
  expect(view!.alivePercent).toBeLessThan(30);
  expect((await told()).slice(-2).sort()).toEqual(["phase.building", "risk.noticed"]);
});

test("an order that is refunded whole does not count any more", async () => {
  const { buy, phase, memberId } = await createCustomer();
  const { order } = await buy(2);
  expect(await phase()).toBe("knowing");
  await database()
    .updateTable("shopOrder")
    .set({ refundedMinor: 2_000 })
    .where("id", "=", order.id)
    .execute();
  const view = await findPhaseView(database(), { memberId, now: now() });
  expect(view?.next?.ways[0]).toContainEqual(
    expect.objectContaining({ name: "repeat-orders", have: 0 }),
  );
});
