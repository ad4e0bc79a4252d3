import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { listAccessIdsOf } from "#app/accounts/queries/list-access-of.server.ts";
import { listBadgesOf } from "#app/accounts/queries/list-badges-of.server.ts";
import { createPlan } from "#app/orders/commands/change-plans.server.ts";
import { openCheckout } from "#app/orders/commands/open-checkout.server.ts";
import { requestMembership } from "#app/orders/commands/request-membership.server.ts";
import { listPlans } from "#app/orders/queries/list-plans.server.ts";
import { now } from "#app/platform/clock.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { createMember } from "#tests/factories/member.ts";
import { setUpBrand } from "#tests/support/built-portal.ts";
import { call, workOffEvents } from "#tests/support/machine-api.ts";

const standIn = await vi.hoisted(async () => {
  const { standInForTests } = await import("#tests/support/stripe-stand-in/for-tests.ts");
  return standInForTests();
});
beforeAll(() => setUpBrand());
afterAll(() => standIn.stop());

/** What happens at Stripe arrives here `times` over. */
async function tell(act: () => void, times = 1) {
  const since = standIn.events.length;
  act();
  for (let time = 0; time < times; time++)
    for (const event of standIn.events.slice(since)) {
      const body = JSON.stringify(event);
      const headers = standIn.headersOf(body);
      await call("/webhooks/stripe", { method: "POST", body, headers });
    }
  await workOffEvents();
}

async function offer(benefits: { access?: string; badge?: string }) {
  const id = randomUUID();
  const plan = {
    id,
    name: { de: "Förderkreis", en: "Circle of friends" },
    description: { de: "Für alle, die mittragen.", en: "For those who carry." },
    amountMinor: 900,
    currency: "EUR",
    period: "month",
    by: null,
    now: now(),
  } as const;
  await inTransaction((trx) => createPlan(trx, { ...plan, ...benefits }));
  return id;
}

async function join(planId: string, memberId?: string) {
  memberId ??= (await createMember()).id;
  const asked = { id: randomUUID(), memberId, planId, language: "de", now: now() } as const;
  const { checkoutId } = await requestMembership(asked);
  await openCheckout({ id: checkoutId, memberId, language: "de", now: now() });
  const session = standIn.store
    .all("checkout.session")
    .find((one) => one.client_reference_id === checkoutId)!;
  expect(await benefitsOf(memberId)).toEqual({ doors: 0, badges: [] });
  await tell(() => standIn.acts.pay(session.id));
  const subscription = standIn.store
    .all("subscription")
    .find(({ customer }) => customer === session.customer)!;
  return { memberId, subscriptionId: subscription.id };
}

async function benefitsOf(memberId: string) {
  const doors = await listAccessIdsOf(database(), { memberId, now: now() });
  const badges = await listBadgesOf(database(), memberId);
  return { doors: doors.length, badges: badges.map(({ names }) => names.en) };
}

const all = { doors: 1, badges: ["Circle of friends"] };
const none = { doors: 0, badges: [] };

test("a plan's own door and badge are called like the plan", async () => {
  const planId = await offer({ access: "own", badge: "own" });
  const plans = await listPlans(database(), { onlyOffered: true });
  expect(plans.find(({ id }) => id === planId)?.benefits).toMatchObject({
    access: { names: { en: "Circle of friends" }, link: null },
    badge: { names: { en: "Circle of friends" }, icon: "heart" },
  });
});

test("a plan cannot bring what does not exist, and is not made then", async () => {
  await expect(offer({ access: randomUUID() })).rejects.toMatchObject({ code: "not-found" });
  await expect(offer({ badge: randomUUID() })).rejects.toMatchObject({ code: "not-found" });
});

test("the door is open and the badge is worn while the membership is paid", async () => {
  const { memberId, subscriptionId } = await join(await offer({ access: "own", badge: "own" }));
  const { renew, cancel, resume } = standIn.acts;
  expect(await benefitsOf(memberId)).toEqual(all);
  await tell(() => renew(subscriptionId), 3);
  expect(await benefitsOf(memberId)).toEqual(all);
  await tell(() => renew(subscriptionId, "failed"), 2);
  expect(await benefitsOf(memberId)).toEqual(none);
  await tell(() => renew(subscriptionId, "paid"));
  expect(await benefitsOf(memberId)).toEqual(all);
  // Cancelled to the end of what is paid, it goes on until then.
  await tell(() => void cancel(subscriptionId));
  expect(await benefitsOf(memberId)).toEqual(all);
  await tell(() => resume(subscriptionId));
  await tell(() => void cancel(subscriptionId, "now"), 3);
  expect(await benefitsOf(memberId)).toEqual(none);
});

test("another membership after the end opens it again", async () => {
  const planId = await offer({ access: "own" });
  const { memberId, subscriptionId } = await join(planId);
  await tell(() => void standIn.acts.cancel(subscriptionId, "now"));
  expect(await benefitsOf(memberId)).toEqual(none);
  await join(planId, memberId);
  expect(await benefitsOf(memberId)).toEqual({ doors: 1, badges: [] });
});

test("what a plan shares with another is that member's alone", async () => {
  const { badge } = await database()
    .selectFrom("badge")
    .select("id as badge")
    .executeTakeFirstOrThrow();
  const planId = await offer({ badge });
  const first = await join(planId);
  const second = await join(planId);
  await tell(() => void standIn.acts.cancel(first.subscriptionId, "now"));
  expect((await benefitsOf(first.memberId)).badges).toEqual([]);
  expect((await benefitsOf(second.memberId)).badges).toHaveLength(1);
});
