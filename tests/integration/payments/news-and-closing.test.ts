import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { closeAccount } from "#app/accounts/commands/close-account.server.ts";
import { deleteStripeCustomers } from "#app/orders/commands/delete-stripe-customers.server.ts";
import { openCheckout } from "#app/orders/commands/open-checkout.server.ts";
import { requestMembership } from "#app/orders/commands/request-membership.server.ts";
import { now } from "#app/platform/clock.ts";
import { database } from "#app/platform/db.server.ts";
import { createOpenCheckout } from "#tests/factories/checkout.ts";
import { createMember } from "#tests/factories/member.ts";
import { createPlan } from "#tests/factories/membership.ts";
import { setUpBrand } from "#tests/support/built-portal.ts";
import { call, workOffEvents } from "#tests/support/machine-api.ts";
import { StripeRefusal } from "#tests/support/stripe-stand-in/errors.ts";

const standIn = await vi.hoisted(async () => {
  const { standInForTests } = await import("#tests/support/stripe-stand-in/for-tests.ts");
  return standInForTests();
});
beforeAll(() => setUpBrand());
afterAll(() => standIn.stop());

async function sendAll(since: number) {
  for (const event of standIn.events.slice(since)) {
    const body = JSON.stringify(event);
    const headers = standIn.headersOf(body);
    await call("/webhooks/stripe", { method: "POST", body, headers });
  }
  await workOffEvents();
}

async function join() {
  const { id: planId } = await createPlan();
  const { id: memberId } = await createMember();
  const [id, at] = [randomUUID(), now()];
  const asked = { id, memberId, planId, language: "de", now: at } as const;
  const { checkoutId } = await requestMembership(asked);
  await openCheckout({ id: checkoutId, memberId, language: "de", now: at });
  const session = standIn.store
    .all("checkout.session")
    .find((one) => one.client_reference_id === checkoutId)!;
  const since = standIn.events.length;
  standIn.acts.pay(session.id);
  await sendAll(since);
  return { id, memberId, customerId: session.customer as string };
}

const mailsTo = async (memberId: string) =>
  (
    await database()
      .selectFrom("mailOutbox")
      .select("template")
      .where("memberId", "=", memberId)
      .orderBy("template")
      .execute()
  ).map(({ template }) => template);
const newsOf = async (memberId: string) =>
  (
    await database()
      .selectFrom("notification")
      .select("kind")
      .where("memberId", "=", memberId)
      .orderBy("kind")
      .execute()
  ).map(({ kind }) => kind);
const stateOf = async (id: string) =>
  (
    await database()
      .selectFrom("paidMembership")
      .select("state")
      .where("id", "=", id)
      .executeTakeFirstOrThrow()
  ).state;
const close = (memberId: string) =>
  closeAccount({ memberId, formerName: "Former member", now: now() });

test("who buys gift balance is told, and gets it in writing, once", async () => {
  const { memberId, sessionId } = await createOpenCheckout({ purpose: "gift-balance" });
  const since = standIn.events.length;
  standIn.acts.pay(sessionId);
  await sendAll(since);
  await sendAll(since);
  expect(await newsOf(memberId)).toEqual(["payment-arrived"]);
  expect(await mailsTo(memberId)).toEqual(["balance-bought"]);
});

test("a membership tells of its beginning and its end", async () => {
  const { memberId, customerId } = await join();
  expect(await newsOf(memberId)).toEqual(["membership-started"]);
  expect(await mailsTo(memberId)).toEqual(["membership-started"]);
  const since = standIn.events.length;
  const subscription = standIn.store
    .all("subscription")
    .find(({ customer }) => customer === customerId)!;
  standIn.acts.cancel(subscription.id, "now");
  await sendAll(since);
  expect(await newsOf(memberId)).toEqual(["membership-ended", "membership-started"]);
  expect(await mailsTo(memberId)).toEqual(["membership-ended", "membership-started"]);
});

test("closing an account deletes the customer at Stripe, and the membership ends", async () => {
  const { id, memberId, customerId } = await join();
  await close(memberId);
  await workOffEvents();
  await deleteStripeCustomers({ memberId, now: now() });
  expect(standIn.store.get("customer", customerId)).toBeUndefined();
  expect(await stateOf(id)).toBe("ended");
  await deleteStripeCustomers({ memberId, now: now() });
});

test("while Stripe refuses, the customer is kept for the next try", async () => {
  const { memberId, customerId } = await join();
  await close(memberId);
  const refusal = new StripeRefusal(403, { type: "invalid_request_error", message: "no" });
  standIn.fail({ kind: refusal, times: 1, path: /customers/ });
  await expect(deleteStripeCustomers({ memberId, now: now() })).rejects.toThrow();
  expect(standIn.store.get("customer", customerId)).toBeDefined();
  await deleteStripeCustomers({ memberId, now: now() });
  expect(standIn.store.get("customer", customerId)).toBeUndefined();
});

test("what was begun and not paid is ended when the account is closed", async () => {
  const { memberId } = await createOpenCheckout();
  await close(memberId);
  await workOffEvents();
  const { rows } = await sql<{ task: string }>`
    select task_identifier as task from graphile_worker.jobs
      where task_identifier in ('end-checkout', 'delete-stripe-customers')`.execute(database());
  const tasks = rows.map(({ task }) => task);
  expect(tasks).toContain("end-checkout");
  expect(tasks).toContain("delete-stripe-customers");
});
