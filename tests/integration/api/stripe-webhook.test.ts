import { Stripe } from "stripe";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { recordRefund } from "#app/orders/commands/record-refund.server.ts";
import { now } from "#app/platform/clock.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { installDefaultEarningRules } from "#app/points/commands/install-default-earning-rules.server.ts";
import { verifyLedger } from "#app/points/queries/verify-ledger.server.ts";
import { createMember } from "#tests/factories/member.ts";
import { call, workOffEvents } from "#tests/support/machine-api.ts";

// Before the imports run: the environment is read once.
const secret = vi.hoisted(() => {
  process.env.STRIPE_WEBHOOK_SECRET = "whsec_for_tests_only";
  return process.env.STRIPE_WEBHOOK_SECRET;
});
let count = 0;

beforeAll(async () => {
  const validFrom = Temporal.Instant.from("2026-01-01T00:00:00Z");
  await inTransaction((trx) => installDefaultEarningRules(trx, { validFrom, now: validFrom }));
});

const secondsNow = () => Math.floor(now().epochMilliseconds / 1000);

function deliver(event: object, { timestamp = secondsNow(), key = secret } = {}) {
  const body = JSON.stringify(event);
  const signature = Stripe.webhooks.generateTestHeaderString({
    payload: body,
    secret: key,
    timestamp,
  });
  return call("/webhooks/stripe", {
    method: "POST",
    body,
    headers: { "Stripe-Signature": signature, "Content-Type": "application/json" },
  });
}

const event = (type: string, object: object) => ({
  id: `evt_${++count}`,
  object: "event",
  type,
  created: secondsNow(),
  data: { object },
});

/** One purchase of 100.00 with two partial refunds, as Stripe tells it. */
function purchase({ email, name }: { email: string; name: string }) {
  const session = {
    id: `cs_${name}`,
    object: "checkout.session",
    mode: "payment",
    payment_status: "paid",
    amount_total: 10_000,
    currency: "eur",
    payment_intent: `pi_${name}`,
    client_reference_id: null,
    customer_details: { email, name: "Mira Brandt" },
    customer_email: null,
    created: secondsNow(),
  };
  const charge = (amount_refunded: number) => ({
    id: `ch_${name}`,
    object: "charge",
    payment_intent: `pi_${name}`,
    amount_refunded,
  });
  return [
    event("checkout.session.completed", { ...session, payment_status: "unpaid" }),
    event("checkout.session.completed", session),
    event("checkout.session.async_payment_succeeded", session),
    event("charge.refunded", charge(2_000)),
    event("charge.refunded", charge(5_000)),
  ];
}

/** The same purchase, disputed in full after a refund of 20.00; the bank decides in the end. */
function disputed(name: string, { email, status }: { email: string; status: "won" | "lost" }) {
  const [, sold, , refunded] = purchase({ email, name });
  const dispute = {
    id: `dp_${name}`,
    object: "dispute",
    payment_intent: `pi_${name}`,
    amount: 10_000,
    reason: "fraudulent",
    status: "under_review",
  };
  const later = (type: string, object: object, seconds: number) => ({
    ...event(type, object),
    created: secondsNow() + seconds,
  });
  return [
    sold!,
    refunded!,
    later("charge.dispute.funds_withdrawn", dispute, 10),
    ...(status === "won"
      ? [later("charge.dispute.funds_reinstated", { ...dispute, status }, 20)]
      : []),
    later("charge.dispute.closed", { ...dispute, status }, 21),
  ];
}

async function stateOf(name: string, memberId: string) {
  const order = await database()
    .selectFrom("shopOrder")
    .select(["totalMinor", "refundedMinor", "memberId"])
    .where("externalId", "=", `cs_${name}`)
    .execute();
  const points = await database()
    .selectFrom("pointsBalance")
    .select(["pending", "available"])
    .where("memberId", "=", memberId)
    .executeTakeFirst();
  const waiting = await database().selectFrom("shopRefundWaiting").selectAll().execute();
  return { order, points, waiting };
}

describe("webhooks, each five times and shuffled", () => {
  test.each([1, 2, 3, 4, 5, 6])("round %i ends in the same state", async (round) => {
    const name = `round${round}`;
    const member = await createMember();
    const events = purchase({ email: member.email ?? "", name });
    const deliveries = shuffled(
      events.flatMap((one) => Array(5).fill(one)),
      round,
    );
    for (const one of deliveries) {
      expect((await deliver(one)).status).toBe(200);
      if (round % 2) await workOffEvents();
    }
    await workOffEvents();
    expect(await stateOf(name, member.id)).toEqual({
      order: [{ totalMinor: 10_000, refundedMinor: 5_000, memberId: member.id }],
      points: { pending: 50, available: 0 },
      waiting: [],
    });
    expect(await verifyLedger(database())).toEqual([]);
  });

  test("all at the same time end in the same state", async () => {
    const member = await createMember();
    const events = purchase({ email: member.email ?? "", name: "burst" });
    await Promise.all(events.flatMap((one) => [deliver(one), deliver(one), deliver(one)]));
    await workOffEvents();
    expect(await stateOf("burst", member.id)).toMatchObject({
      order: [{ refundedMinor: 5_000 }],
      points: { pending: 50 },
      waiting: [],
    });
  });
});

describe("a dispute, each event three times and shuffled", () => {
  test.each([
    { status: "won", round: 11, disputedMinor: 0, pending: 80 },
    { status: "won", round: 12, disputedMinor: 0, pending: 80 },
    { status: "won", round: 13, disputedMinor: 0, pending: 80 },
    { status: "lost", round: 14, disputedMinor: 10_000, pending: 0 },
    { status: "lost", round: 15, disputedMinor: 10_000, pending: 0 },
  ] as const)(
    "that is $status (round $round)",
    async ({ status, round, disputedMinor, pending }) => {
      const name = `dispute${round}`;
      const member = await createMember();
      const events = disputed(name, { email: member.email ?? "", status });
      const deliveries = shuffled(
        events.flatMap((one) => Array(3).fill(one)),
        round,
      );
      for (const one of deliveries) {
        expect((await deliver(one)).status).toBe(200);
        if (round % 2) await workOffEvents();
      }
      await workOffEvents();
      const order = await database()
        .selectFrom("shopOrder")
        .select(["refundedMinor", "disputedMinor"])
        .where("externalId", "=", `cs_${name}`)
        .executeTakeFirst();
      expect(order).toEqual({ refundedMinor: 2_000, disputedMinor });
      const { points } = await stateOf(name, member.id);
      expect(points ?? { pending: 0, available: 0 }).toEqual({ pending, available: 0 });
      expect(await database().selectFrom("shopDisputeWaiting").selectAll().execute()).toEqual([]);
      expect(await verifyLedger(database())).toEqual([]);
    },
  );
});

test("a refund that the shop and Stripe both tell of counts once", async () => {
  const member = await createMember();
  const [, sold, , refunded] = purchase({ email: member.email ?? "", name: "told-twice" });
  await deliver(sold!);
  const tell = async (externalId: string, amountMinor: number) => {
    const { id: orderId } = await database()
      .selectFrom("shopOrder")
      .select("id")
      .where("externalId", "=", "cs_told-twice")
      .executeTakeFirstOrThrow();
    const refund = { orderId, source: "api", externalId, amountMinor, reason: null } as const;
    const { order } = await inTransaction((trx) =>
      recordRefund(trx, { ...refund, refundedAt: now() }),
    );
    return order.refundedMinor;
  };
  expect(await tell("R-1", 2_000)).toBe(2_000);
  await deliver(refunded!);
  expect(await stateOf("told-twice", member.id)).toMatchObject({
    order: [{ refundedMinor: 2_000 }],
  });
  expect(await tell("R-2", 1_000)).toBe(3_000);
});

describe("a delivery is refused", () => {
  let sold: object;
  beforeEach(() => {
    sold = purchase({ email: "x@example.org", name: `refused${++count}` })[1]!;
  });

  test.each([
    { what: "signed with another secret", options: { key: "whsec_other" } },
    { what: "signed more than five minutes ago", options: { timestamp: secondsNow() - 320 } },
    { what: "signed more than five minutes ahead", options: { timestamp: secondsNow() + 400 } },
  ])("$what", async ({ options }) => {
    expect(await deliver(sold, options)).toMatchObject({ status: 400 });
  });

  test("without a signature", async () => {
    const answer = await call("/webhooks/stripe", { method: "POST", body: JSON.stringify(sold) });
    expect(answer.status).toBe(400);
  });

  test("with a body that was changed", async () => {
    const body = JSON.stringify(sold);
    const signature = Stripe.webhooks.generateTestHeaderString({ payload: body, secret });
    const answer = await call("/webhooks/stripe", {
      method: "POST",
      body: body.replace("10000", "90000"),
      headers: { "Stripe-Signature": signature },
    });
    expect(answer.status).toBe(400);
  });
});

test("events that mean nothing to us are acknowledged and kept once", async () => {
  const unknown = event("payout.paid", { id: "po_1", object: "payout" });
  expect(await deliver(unknown)).toMatchObject({ status: 200, body: { outcome: "ignored" } });
  expect(await deliver(unknown)).toMatchObject({ status: 200 });
});

function shuffled<Item>(items: Item[], seed: number): Item[] {
  let state = seed * 2_654_435_761;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return items
    .map((item) => ({ item, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
