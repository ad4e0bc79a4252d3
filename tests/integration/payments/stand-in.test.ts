import { sql } from "kysely";
import { Stripe } from "stripe";
import { afterAll, describe, expect, test, vi } from "vitest";
import { endCheckout, endDueCheckouts } from "#app/orders/commands/end-checkout.server.ts";
import {
  CheckoutClosed,
  PaymentProviderFailed,
} from "#app/orders/commands/open-checkout.server.ts";
import { refundCheckout } from "#app/orders/commands/refund-checkout.server.ts";
import {
  requestCheckoutEnd,
  requestCheckoutRefund,
} from "#app/orders/commands/request-checkout-end.server.ts";
import { findCheckout } from "#app/orders/queries/find-checkout.server.ts";
import { now } from "#app/platform/clock.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { stripeConnection } from "#app/platform/stripe.server.ts";
import { createOpenCheckout } from "#tests/factories/checkout.ts";
import { call } from "#tests/support/machine-api.ts";
import { StripeRefusal } from "#tests/support/stripe-stand-in/errors.ts";

const standIn = await vi.hoisted(async () => {
  const { standInForTests } = await import("#tests/support/stripe-stand-in/for-tests.ts");
  return standInForTests();
});
afterAll(() => standIn.stop());

const { client } = stripeConnection()!;
const stateOf = async (id: string) => {
  const { state, refundedMinor, disputedMinor } = (await findCheckout(database(), id))!;
  return { state, refundedMinor, disputedMinor };
};
const sendAll = async (since: number) => {
  for (const event of standIn.events.slice(since)) await send(event);
};
function send(event: object) {
  const body = JSON.stringify(event);
  return call("/webhooks/stripe", { method: "POST", body, headers: standIn.headersOf(body) });
}

describe("the stand-in, as Stripe's own client sees it", () => {
  test("pages its lists", async () => {
    for (let n = 0; n < 23; n++) await client.customers.create({ email: "many@example.org" });
    const page = await client.customers.list({ limit: 10, email: "many@example.org" });
    expect({ count: page.data.length, more: page.has_more }).toEqual({ count: 10, more: true });
    const all = await client.customers
      .list({ limit: 10, email: "many@example.org" })
      .autoPagingToArray({ limit: 100 });
    expect(new Set(all.map(({ id }) => id)).size).toBe(23);
  });

  test("answers the same key with the same answer, and refuses it with other contents", async () => {
    const create = (name: string) =>
      client.customers.create({ name }, { idempotencyKey: "the-same-key" });
    const first = await create("Ida");
    expect((await create("Ida")).id).toBe(first.id);
    await expect(create("Otto")).rejects.toThrow(Stripe.errors.StripeIdempotencyError);
  });

  test("an answer that is lost has still happened once", async () => {
    standIn.fail({ kind: "lost", times: 2, path: /customers/ });
    const { id } = await client.customers.create({ name: "lost twice" });
    const all = await client.customers.list({ limit: 100 }).autoPagingToArray({ limit: 1000 });
    expect(all.filter(({ name }) => name === "lost twice").map((one) => one.id)).toEqual([id]);
  });
});

describe("opening a checkout", () => {
  test("a double click makes one session, and the same address comes again", async () => {
    const { id, url, open } = await createOpenCheckout();
    expect(await Promise.all([open(), open(), open()])).toEqual([url, url, url]);
    const sessions = await client.checkout.sessions.list({ limit: 100 });
    expect(sessions.data.filter((one) => one.client_reference_id === id)).toHaveLength(1);
  });

  test("a refusal of Stripe says that nothing was paid, and can be tried again", async () => {
    const { open } = await createOpenCheckout();
    const refusal = new StripeRefusal(402, { type: "card_error", message: "no" });
    standIn.fail({ kind: refusal, times: 1, path: /sessions/ });
    await expect(open()).rejects.toThrow(PaymentProviderFailed);
    expect(await open()).toMatch(/^http/);
  });

  test("a checkout that was paid cannot be opened again", async () => {
    const { sessionId, open } = await createOpenCheckout();
    standIn.acts.pay(sessionId);
    await expect(open()).rejects.toThrow(CheckoutClosed);
  });
});

describe("a checkout runs out of time", () => {
  test("Stripe is told to take no more money, then what was held is released", async () => {
    const { id, sessionId } = await createOpenCheckout();
    expect(await endDueCheckouts({ now: now().add({ minutes: 16 }) })).toBeGreaterThan(0);
    expect(await stateOf(id)).toMatchObject({ state: "expired" });
    expect(standIn.store.get("checkout.session", sessionId)).toMatchObject({ status: "expired" });
  });

  test("who has paid in the last moment has paid", async () => {
    const { id, sessionId } = await createOpenCheckout();
    standIn.acts.pay(sessionId);
    expect(await endCheckout({ id, reason: "time-out", now: now() })).toBe("completed");
  });

  test("while Stripe does not answer, nothing is released", async () => {
    const { id } = await createOpenCheckout();
    standIn.fail({ kind: "down", times: 3, path: /expire/ });
    await expect(endCheckout({ id, reason: "cancelled", now: now() })).rejects.toThrow();
    expect(await stateOf(id)).toMatchObject({ state: "open" });
    expect(await endCheckout({ id, reason: "cancelled", now: now() })).toBe("expired");
  });
});

describe("what other slices ask for", () => {
  const jobsOf = async (id: string) => {
    const { rows } = await sql<{ task: string }>`
      select task.identifier as task from graphile_worker._private_jobs as job
        join graphile_worker._private_tasks as task on task.id = job.task_id
       where job.payload ->> 'checkoutId' = ${id}`.execute(database());
    return rows.map(({ task }) => task);
  };
  const ask = async (id: string) => {
    const thing = (await findCheckout(database(), id))!;
    await inTransaction(async (trx) => {
      await requestCheckoutEnd(trx, thing);
      await requestCheckoutRefund(trx, thing);
    });
  };

  test("an open checkout is ended, not refunded", async () => {
    const { id } = await createOpenCheckout();
    await ask(id);
    expect(await jobsOf(id)).toEqual(["end-checkout"]);
  });

  test("a paid checkout is refunded, not ended", async () => {
    const { id, sessionId } = await createOpenCheckout();
    standIn.acts.pay(sessionId);
    await endCheckout({ id, reason: "time-out", now: now() });
    await ask(id);
    expect(await jobsOf(id)).toEqual(["refund-checkout"]);
  });
});

describe("what Stripe tells", () => {
  test("a slow payment is processing until it has arrived", async () => {
    const since = standIn.events.length;
    const { id, sessionId } = await createOpenCheckout();
    standIn.acts.pay(sessionId, "later");
    await sendAll(since);
    expect(await stateOf(id)).toMatchObject({ state: "processing" });
    standIn.acts.settle(sessionId, "paid");
    await sendAll(since);
    expect(await stateOf(id)).toMatchObject({ state: "completed" });
  });

  test("a slow payment that fails ends the checkout", async () => {
    const since = standIn.events.length;
    const { id, sessionId } = await createOpenCheckout();
    standIn.acts.pay(sessionId, "later");
    standIn.acts.settle(sessionId, "failed");
    await sendAll(since);
    expect(await findCheckout(database(), id)).toMatchObject({
      state: "expired",
      endReason: "payment-failed",
    });
  });

  test("a refund is asked for once, however often, and a refund that fails counts no more", async () => {
    const since = standIn.events.length;
    const { id, sessionId } = await createOpenCheckout();
    standIn.acts.pay(sessionId);
    await sendAll(since);
    await Promise.all([1, 2, 3].map(() => refundCheckout({ checkoutId: id, now: now() })));
    expect(await stateOf(id)).toMatchObject({ refundedMinor: 2_500 });
    const refunds = standIn.store.all("refund").filter((one) => one.amount === 2_500);
    expect(refunds).toHaveLength(1);
    standIn.acts.failRefund(refunds[0]!.id);
    await sendAll(since);
    expect(await stateOf(id)).toMatchObject({ state: "completed", refundedMinor: 0 });
  });

  test("an event of live mode is refused while the key is a test key, and noted", async () => {
    const event = { ...standIn.events[0]!, id: "evt_live", livemode: true };
    const answer = await send(event);
    expect(answer).toMatchObject({ status: 409, body: { error: "stripe-mode-differs" } });
    const [failure] = await database()
      .selectFrom("stripeEventFailure")
      .select(["code", "attempts"])
      .where("eventId", "=", "evt_live")
      .execute();
    expect(failure).toEqual({ code: "stripe-mode-differs", attempts: 1 });
  });

  test("an event that could not be booked is noted, and no longer once it was", async () => {
    const since = standIn.events.length;
    const { id, sessionId } = await createOpenCheckout();
    standIn.acts.pay(sessionId);
    const paid = standIn.events
      .slice(since)
      .find((one) => one.type === "payment_intent.succeeded")!;
    const refusal = new StripeRefusal(400, { type: "api_error", message: "no" });
    standIn.fail({ kind: refusal, times: 1, path: /sessions/ });
    expect((await send(paid)).status).toBe(500);
    const failureOf = () =>
      database()
        .selectFrom("stripeEventFailure")
        .select(["attempts", "resolvedAt"])
        .where("eventId", "=", paid.id)
        .executeTakeFirst();
    expect(await failureOf()).toEqual({ attempts: 1, resolvedAt: null });
    expect((await send(paid)).status).toBe(200);
    expect(await stateOf(id)).toMatchObject({ state: "completed" });
    expect((await failureOf())?.resolvedAt).not.toBeNull();
  });
});
