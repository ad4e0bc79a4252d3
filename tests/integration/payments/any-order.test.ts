import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { openCheckout } from "#app/orders/commands/open-checkout.server.ts";
import { requestMembership } from "#app/orders/commands/request-membership.server.ts";
import { now } from "#app/platform/clock.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { dispatchEvent } from "#app/platform/dispatch.server.ts";
import { installDefaultEarningRules } from "#app/points/commands/install-default-earning-rules.server.ts";
import { verifyLedger } from "#app/points/queries/verify-ledger.server.ts";
import { subscriptions } from "#app/subscribers.server.ts";
import { createOpenCheckout } from "#tests/factories/checkout.ts";
import { createMember } from "#tests/factories/member.ts";
import { createPlan } from "#tests/factories/membership.ts";
import { createVoucher } from "#tests/factories/voucher.ts";
import { setUpBrand } from "#tests/support/built-portal.ts";
import { call, workOffEvents } from "#tests/support/machine-api.ts";

// Whatever order Stripe tells things in, however often, and whenever the worker gets to it: the same
// state in the end. Acts at Stripe and deliveries are mixed, so that refunds arrive before payments
// and old news after new ones.

const standIn = await vi.hoisted(async () => {
  const { standInForTests } = await import("#tests/support/stripe-stand-in/for-tests.ts");
  return standInForTests();
});
const { acts } = standIn;
let planId: string;

beforeAll(async () => {
  await setUpBrand();
  const validFrom = Temporal.Instant.from("2026-01-01T00:00:00Z");
  await inTransaction((trx) => installDefaultEarningRules(trx, { validFrom, now: validFrom }));
  planId = (await createPlan()).id;
});
afterAll(() => standIn.stop());

interface Story {
  /** What happens at Stripe, one after the other. */
  acts: (() => void)[];
  /** What our books say in the end. */
  state: () => Promise<unknown>;
  expected: unknown;
}
const intentOf = (sessionId: string) =>
  standIn.store.get("checkout.session", sessionId)!.payment_intent as string;
const latest = (kind: "refund" | "dispute", intentId: string) =>
  standIn.store.all(kind).find((one) => one.payment_intent === intentId)!.id;

const stories = {
  async "gift balance, slowly paid, refunded in parts, one refund failing"(): Promise<Story> {
    const { id, sessionId } = await createOpenCheckout({ purpose: "gift-balance" });
    return {
      acts: [
        () => acts.pay(sessionId, "later"),
        () => acts.settle(sessionId, "paid"),
        () => void acts.refund(intentOf(sessionId), 500),
        () => void acts.refund(intentOf(sessionId), 700, { status: "pending" }),
        () => acts.failRefund(latest("refund", intentOf(sessionId))),
      ],
      state: () => balanceOf(id),
      expected: { state: "completed", refundedMinor: 500, balanceMinor: 2_000, takenMinor: 500 },
    };
  },
  async "gift balance, disputed and won"(): Promise<Story> {
    const { id, sessionId } = await createOpenCheckout({ purpose: "gift-balance" });
    return {
      acts: [
        () => acts.pay(sessionId),
        () => void acts.dispute(intentOf(sessionId), 2_500),
        () => acts.closeDispute(latest("dispute", intentOf(sessionId)), "won"),
      ],
      state: () => balanceOf(id),
      expected: { state: "completed", refundedMinor: 0, balanceMinor: 2_500, takenMinor: 0 },
    };
  },
  async "an order of the shop, refunded and disputed"(): Promise<Story> {
    const member = await createMember();
    const { id: sessionId } = foreignSession(member.email ?? "");
    return {
      acts: [
        () => acts.pay(sessionId, "later"),
        () => acts.settle(sessionId, "paid"),
        () => void acts.refund(intentOf(sessionId), 2_000),
        () => void acts.refund(intentOf(sessionId), 3_000),
        () => acts.failRefund(latest("refund", intentOf(sessionId))),
        () => void acts.dispute(intentOf(sessionId), 4_000),
        () => acts.closeDispute(latest("dispute", intentOf(sessionId)), "won"),
      ],
      state: () => orderOf(sessionId, member.id),
      expected: { totalMinor: 10_000, refundedMinor: 2_000, disputedMinor: 0, pending: 80 },
    };
  },
  async "a sale with a mirrored code, refunded whole"(): Promise<Story> {
    const { sessionId, voucherId } = await saleWithCode();
    return {
      acts: [
        () => acts.pay(sessionId, "later"),
        () => acts.settle(sessionId, "paid"),
        () => void acts.refund(intentOf(sessionId), 4_000),
        () => void acts.refund(intentOf(sessionId), 6_000),
      ],
      state: () => standingUses(voucherId),
      expected: [],
    };
  },
  async "a sale with a mirrored code, refunded whole, the refund failing at the bank"(): Promise<Story> {
    const { sessionId, voucherId } = await saleWithCode();
    return {
      acts: [
        () => acts.pay(sessionId, "later"),
        () => acts.settle(sessionId, "paid"),
        () => void acts.refund(intentOf(sessionId), 10_000, { status: "pending" }),
        () => acts.failRefund(latest("refund", intentOf(sessionId))),
      ],
      state: () => standingUses(voucherId),
      expected: [{ orderReference: sessionId }],
    };
  },
  async "a membership, renewed, overdue, paid again and cancelled"(): Promise<Story> {
    const { id: memberId } = await createMember();
    const [id, at] = [randomUUID(), now()];
    const asked = { id, memberId, planId, language: "de", now: at } as const;
    const { checkoutId } = await requestMembership(asked);
    await openCheckout({ id: checkoutId, memberId, language: "de", now: at });
    const session = standIn.store
      .all("checkout.session")
      .find((one) => one.client_reference_id === checkoutId)!;
    const subscription = () =>
      standIn.store.get("checkout.session", session.id)!.subscription as string;
    return {
      acts: [
        () => acts.pay(session.id),
        () => acts.renew(subscription()),
        () => acts.renew(subscription(), "failed"),
        () => acts.renew(subscription()),
        () => void acts.cancel(subscription()),
        () => void acts.cancel(subscription(), "now"),
      ],
      state: () =>
        database()
          .selectFrom("paidMembership")
          .select(["state", "paidUntil", "endsAt"])
          .where("id", "=", id)
          .executeTakeFirst(),
      expected: { state: "ended", paidUntil: null, endsAt: null },
    };
  },
} satisfies Record<string, () => Promise<Story>>;

describe.each(Object.entries(stories))("%s", (_name, begin) => {
  test("each event five times, in the order of the facts", async () => {
    const story = await begin();
    for (const act of story.acts) {
      const since = standIn.events.length;
      act();
      for (const event of standIn.events.slice(since))
        for (let times = 0; times < 5; times++) expect((await send(event)).status).toBe(200);
      await workOffEvents();
    }
    expect(await story.state()).toEqual(story.expected);
  });
});

test("1,000 random orders end in the same state", async () => {
  const begins = Object.values(stories);
  const finals: { story: Story; run: number }[] = [];
  await fc.assert(
    fc.asyncProperty(fc.integer(), fc.nat(begins.length - 1), async (seed, which) => {
      const story = await begins[which]!();
      await tellInAnyOrder(story, randomOf(seed));
      finals.push({ story, run: finals.length });
    }),
    { numRuns: 1_000, endOnFailure: true },
  );
  await workOffEvents();
  for (const { story, run } of finals)
    expect(await story.state(), `run ${run}`).toEqual(story.expected);
  expect(await verifyLedger(database())).toEqual([]);
}, 600_000);

/** The next thing happens, or something that has happened is told: at random, some of it twice. */
async function tellInAnyOrder(story: Story, random: () => number): Promise<void> {
  const acts = [...story.acts];
  const untold: (typeof standIn.events)[number][] = [];
  let seen = standIn.events.length;
  while (acts.length > 0 || untold.length > 0) {
    const isActing = acts.length > 0 && (untold.length === 0 || random() < 0.6);
    if (isActing) {
      acts.shift()!();
      untold.push(...standIn.events.slice(seen));
      seen = standIn.events.length;
      continue;
    }
    const at = Math.floor(random() * untold.length);
    const event = untold[at]!;
    if (random() < 0.85) untold.splice(at, 1);
    const answer = await send(event);
    expect(answer.status, `${event.type}: ${JSON.stringify(answer.body)}`).toBe(200);
    if (random() < 0.1) await workOffLatest(random);
  }
}

/** The worker gets to what happened last, in no order. */
async function workOffLatest(random: () => number): Promise<void> {
  const latestEvents = database().selectFrom("domainEvent").select("id").orderBy("id", "desc");
  const events = await latestEvents.limit(5).execute();
  for (const { id } of events.toSorted(() => random() - 0.5))
    await dispatchEvent(id, subscriptions);
}

function send(event: object) {
  const body = JSON.stringify(event);
  return call("/webhooks/stripe", { method: "POST", body, headers: standIn.headersOf(body) });
}

/** A sale of the shop itself, which our own metadata knows nothing of. */
function foreignSession(email: string, discounts: object[] = []) {
  return standIn.store.add("checkout.session", {
    mode: "payment",
    status: "open",
    payment_status: "unpaid",
    amount_total: 10_000,
    currency: "eur",
    customer: null,
    customer_email: email,
    customer_details: { email, name: "Mira Brandt" },
    client_reference_id: null,
    metadata: {},
    payment_intent: null,
    discounts,
    subscription: null,
    total_details: { amount_tax: 0, amount_shipping: 0 },
    _payment_metadata: {},
  });
}

/** A sale of the shop that was reduced by a code which Stripe has of us. */
async function saleWithCode() {
  const { voucherId } = await createVoucher();
  const promotionCodeId = `promo_${voucherId}`;
  await database()
    .insertInto("stripeMirrorCode")
    .values({ voucherId, isLive: false, promotionCodeId, isActive: true, syncedAt: now() })
    .execute();
  const member = await createMember();
  const discounts = [{ coupon: null, promotion_code: promotionCodeId }];
  const { id: sessionId } = foreignSession(member.email ?? "", discounts);
  return { sessionId, voucherId };
}

function standingUses(voucherId: string) {
  return database()
    .selectFrom("voucherRedemption")
    .select("orderReference")
    .where("voucherId", "=", voucherId)
    .where("reversedAt", "is", null)
    .execute();
}

function balanceOf(checkoutId: string) {
  return database()
    .selectFrom("paymentCheckout as checkout")
    .innerJoin("giftBalancePurchase as purchase", "purchase.checkoutId", "checkout.id")
    .innerJoin("giftBalance as balance", "balance.voucherId", "purchase.voucherId")
    .select(["checkout.state", "refundedMinor", "balanceMinor", "takenMinor"])
    .where("checkout.id", "=", checkoutId)
    .executeTakeFirst();
}

async function orderOf(sessionId: string, memberId: string) {
  const order = await database()
    .selectFrom("shopOrder")
    .select(["totalMinor", "refundedMinor", "disputedMinor"])
    .where("externalId", "=", sessionId)
    .executeTakeFirst();
  const points = await database()
    .selectFrom("pointsBalance")
    .select("pending")
    .where("memberId", "=", memberId)
    .executeTakeFirst();
  return { ...order, ...points };
}

function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
