import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { completeCheckout } from "#app/orders/commands/complete-checkout.server.ts";
import { expireCheckout } from "#app/orders/commands/expire-checkout.server.ts";
import { findCheckoutOfReference } from "#app/orders/queries/find-checkout.server.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { dispatchEvent } from "#app/platform/dispatch.server.ts";
import { findPointsSummary } from "#app/points/queries/find-points-summary.server.ts";
import { cancelOwnRedemption } from "#app/rewards/commands/cancel-redemption.server.ts";
import { claimReward } from "#app/rewards/commands/claim-reward.server.ts";
import { releaseDueRedemptions } from "#app/rewards/commands/release-redemption.server.ts";
import { findRedemption } from "#app/rewards/queries/find-redemption.server.ts";
import { findReward } from "#app/rewards/queries/find-reward.server.ts";
import { subscriptions } from "#app/subscribers.server.ts";
import { listVouchersOfMember } from "#app/vouchers/queries/list-vouchers-of-member.server.ts";
import { createMember } from "#tests/factories/member.ts";
import { giveEarnedPoints } from "#tests/factories/points.ts";
import { createPublishedReward } from "#tests/factories/reward.ts";

const now = Temporal.Instant.from("2026-11-22T10:00:00Z");

async function createPaidClaim() {
  const { id: memberId } = await createMember();
  await giveEarnedPoints({ memberId, points: 300, now: now.subtract({ hours: 1 }) });
  const reward = await createPublishedReward({ stock: 2, moneyPriceMinor: 1250, currency: "EUR" });
  const claim = () => claimReward({ memberId, rewardId: reward.id, requestKey, now });
  const requestKey = randomUUID();
  const { redemptionId, checkoutId } = await claim();
  const pay = async () => {
    await inTransaction((trx) =>
      completeCheckout(trx, { id: checkoutId!, paymentReference: `pi_${checkoutId}`, now }),
    );
    await dispatch("checkout.completed", redemptionId);
  };
  const expire = async () => {
    await inTransaction((trx) => expireCheckout(trx, { id: checkoutId!, reason: "time-out", now }));
    await dispatch("checkout.expired", redemptionId);
  };
  const picture = async () => ({
    state: (await findRedemption(database(), { memberId, redemptionId }))?.state,
    available: (await findPointsSummary(database(), memberId)).available,
    held: (await findPointsSummary(database(), memberId)).held,
    stockLeft: (await findReward(database(), { id: reward.id }))?.stockLeft,
    vouchers: (await listVouchersOfMember(database(), { memberId })).length,
  });
  return { memberId, redemptionId, checkoutId, claim, pay, expire, picture };
}

async function dispatch(name: string, reference: string): Promise<void> {
  const events = await database()
    .selectFrom("domainEvent")
    .select("id")
    .where("name", "=", name)
    .where((eb) => eb(eb.ref("payload", "->>").key("reference" as never), "=", reference as never))
    .execute();
  for (const { id } of events) await dispatchEvent(id, subscriptions);
}

const waiting = { state: "awaiting-payment", available: 50, held: 250, stockLeft: 1, vouchers: 0 };
const given = { state: "captured", available: 50, held: 0, stockLeft: 1, vouchers: 1 };
const free = { state: "released", available: 300, held: 0, stockLeft: 2, vouchers: 0 };

test("points and piece are kept until the money is there, then the member has the reward", async () => {
  const { claim, pay, picture, redemptionId, checkoutId } = await createPaidClaim();
  expect(await picture()).toEqual(waiting);
  const checkout = await findCheckoutOfReference(database(), {
    purpose: "reward",
    reference: redemptionId,
  });
  expect(checkout).toMatchObject({ id: checkoutId, amountMinor: 1250, currency: "EUR" });
  expect(await claim()).toMatchObject({ checkoutId, isRepeat: true });
  await pay();
  await pay();
  expect(await picture()).toEqual(given);
});

test("what is not paid is released, and time alone does not end what may be paid now", async () => {
  const { expire, picture } = await createPaidClaim();
  await releaseDueRedemptions({ now: now.add({ hours: 2 }) });
  expect(await picture()).toEqual(waiting);
  await expire();
  await expire();
  expect(await picture()).toEqual(free);
});

test("money for what was cancelled meanwhile goes back", async () => {
  const { memberId, redemptionId, pay, picture } = await createPaidClaim();
  await cancelOwnRedemption({ memberId, redemptionId, now });
  await pay();
  expect(await picture()).toEqual({ ...free, state: "cancelled" });
  const { rows } = await refundJobs();
  expect(rows.length).toBeGreaterThan(0);
});

function refundJobs() {
  return sql<{ id: string }>`
    select id from graphile_worker.jobs where task_identifier = 'refund-checkout'`.execute(
    database(),
  );
}
