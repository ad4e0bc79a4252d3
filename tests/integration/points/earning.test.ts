import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { recordOrder } from "#app/orders/commands/record-order.server.ts";
import { recordRefund } from "#app/orders/commands/record-refund.server.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { dispatchEvent } from "#app/platform/dispatch.server.ts";
import { appendEvent, type EventName, type Subscriptions } from "#app/platform/events.server.ts";
import { saveSetting } from "#app/platform/settings.server.ts";
import { celebrateBirthdays } from "#app/points/commands/celebrate-birthdays.server.ts";
import { recordActivity } from "#app/points/commands/record-activity.server.ts";
import {
  recordStanding,
  recordStandingLevels,
} from "#app/points/commands/record-standing.server.ts";
import { changeEarningRule } from "#app/points/commands/save-earning-rule.server.ts";
import { settleOrderPoints } from "#app/points/commands/settle-order-points.server.ts";
import {
  endEarningRule,
  pauseEarningRule,
  resumeEarningRule,
} from "#app/points/commands/stop-earning-rule.server.ts";
import { earnByEvent } from "#app/points/handlers/earn-by-event.server.ts";
import {
  giveBackPointsOfPost,
  takeBackPointsOfPost,
} from "#app/points/handlers/take-back-points-of-post.server.ts";
import { verifyLedger } from "#app/points/queries/verify-ledger.server.ts";
import { createCampaign, createRule, createRuleMaker } from "#tests/factories/earning.ts";
import { createMember } from "#tests/factories/member.ts";
import { workOffEvents } from "#tests/support/machine-api.ts";

const start = Temporal.Instant.from("2026-11-02T08:00:00Z");
const hours = (count: number) => start.add({ hours: count });
let by: { id: string; name: string };
let member: { id: string; externalId: string };

beforeEach(async () => {
  // Rules of other tests must not speak here.
  await database().updateTable("earningRule").set({ endedAt: "2026-01-01T00:00:00Z" }).execute();
  await setProgramme({});
  by = await createRuleMaker();
  member = await newMember();
});

async function newMember() {
  const externalId = `C-${randomUUID()}`;
  return { id: (await createMember({ externalId })).id, externalId };
}

const setProgramme = (value: Settings["programme"]) =>
  inTransaction((trx) =>
    saveSetting(trx, { key: "programme", value, updatedBy: null, now: start }),
  );

interface Purchase {
  buyer?: { externalId: string };
  at?: Temporal.Instant;
  totalMinor?: number;
  now?: Temporal.Instant;
  lines?: {
    sku: string;
    name: string;
    category: string;
    quantity: number;
    unitAmountMinor: number;
  }[];
}

async function placeOrder({
  buyer = member,
  at = hours(1),
  totalMinor = 10_000,
  lines = [],
}: Purchase = {}) {
  const { order } = await inTransaction((trx) =>
    recordOrder(trx, {
      order: {
        source: "api",
        externalId: randomUUID(),
        customer: { email: null, externalId: buyer.externalId, name: null },
        currency: "EUR",
        totalMinor,
        taxMinor: 0,
        shippingMinor: 0,
        paidWithBalanceMinor: 0,
        paymentReference: null,
        placedAt: at,
        paidAt: at,
        lines,
      },
      now: at,
    }),
  );
  return order.id;
}

const settle = (orderId: string, now: Temporal.Instant) =>
  inTransaction((trx) => settleOrderPoints(trx, { orderId, now }));

async function buy(purchase: Purchase = {}) {
  const orderId = await placeOrder(purchase);
  await settle(orderId, purchase.now ?? purchase.at ?? hours(1));
  return orderId;
}

async function pointsOf(memberId = member.id) {
  const balance = await database()
    .selectFrom("pointsBalance")
    .select((eb) => eb("pending", "+", eb.ref("available")).as("points"))
    .where("memberId", "=", memberId)
    .executeTakeFirst();
  return Number(balance?.points ?? 0);
}

/** Lets the points follow the newest event of this name; the forum itself has no such post. */
async function dispatchLatest(name: EventName) {
  const { id } = await database()
    .selectFrom("domainEvent")
    .select("id")
    .where("name", "=", name)
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirstOrThrow();
  const handlers = {
    "post.accepted": [earnByEvent],
    "post.hidden": [takeBackPointsOfPost],
    "post.restored": [giveBackPointsOfPost],
  };
  await dispatchEvent(id, handlers as Subscriptions);
}

const act = (ruleId: string, now: Temporal.Instant, kind: "rule" | "campaign" = "rule") => ({
  ruleId,
  kind,
  by,
  now,
});

describe("versions", () => {
  test("an order is counted by the version valid at its time, whenever it is told", async () => {
    const ruleId = await createRule({ now: start, by });
    const definition = {
      trigger: "order-paid",
      amount: { perCurrencyUnit: 3 },
      conditions: {},
      limits: {},
      multipliedByLevel: false,
      countsForStatus: true,
    } as const;
    const change = { kind: "rule", name: "", definition, ruleId, by, now: hours(10) } as const;
    await inTransaction((trx) => changeEarningRule(trx, { ...change, version: 1 }));
    await buy({ at: hours(1), now: hours(20) });
    expect(await pointsOf()).toBe(100);
    await buy({ at: hours(10), now: hours(20) });
    expect(await pointsOf()).toBe(400);
    await buy({ at: start.subtract({ hours: 1 }), now: hours(20) });
    expect(await pointsOf()).toBe(400);
    await expect(
      inTransaction((trx) => changeEarningRule(trx, { ...change, version: 1, now: hours(11) })),
    ).rejects.toMatchObject({ code: "rule-changed-meanwhile" });
  });

  test("what happens in a pause earns nothing, also when it is counted after it", async () => {
    const ruleId = await createRule({ now: start, by });
    await inTransaction((trx) => pauseEarningRule(trx, act(ruleId, hours(5))));
    await inTransaction((trx) => resumeEarningRule(trx, act(ruleId, hours(8))));
    await buy({ at: hours(6), now: hours(9) });
    expect(await pointsOf()).toBe(0);
    await buy({ at: hours(4), now: hours(9) });
    await buy({ at: hours(8), now: hours(9) });
    expect(await pointsOf()).toBe(200);
    await inTransaction((trx) => endEarningRule(trx, act(ruleId, hours(12))));
    await buy({ at: hours(12) });
    expect(await pointsOf()).toBe(200);
    const log = await database()
      .selectFrom("auditEntry")
      .select(["action", "actorName"])
      .where("objectId", "=", ruleId)
      .orderBy("seq")
      .execute();
    expect(log.map(({ action }) => action)).toEqual([
      "earning-rule.created",
      "earning-rule.paused",
      "earning-rule.resumed",
      "earning-rule.ended",
    ]);
  });
});

describe("an order", () => {
  test("is counted with the standing of the day it was placed", async () => {
    await createRule({ now: start, by });
    const level = { id: randomUUID(), name: { de: "Gold", en: "Gold" }, rank: 2, retiredAt: null };
    await inTransaction(async (trx) => {
      await recordStandingLevels(trx, [{ ...level, multiplier: 1.5 }]);
      await recordStanding(trx, { memberId: member.id, levelId: level.id, since: hours(5) });
    });
    await buy({ at: hours(4), totalMinor: 1_999, now: hours(9) });
    expect(await pointsOf()).toBe(19);
    await buy({ at: hours(6), totalMinor: 1_999 });
    expect(await pointsOf()).toBe(19 + 28);
  });

  test("earns by its goods, and extra where it is the first", async () => {
    const coffee = {
      sku: "C1",
      name: "Kaffee",
      category: "coffee",
      quantity: 2,
      unitAmountMinor: 1_500,
    };
    const cup = { sku: "T1", name: "Tasse", category: "cups", quantity: 1, unitAmountMinor: 1_000 };
    await createRule({ now: start, by, conditions: { products: { categories: ["coffee"] } } });
    await createRule({ now: start, by, amount: { fixed: 5 }, conditions: { firstOrder: true } });
    await buy({ totalMinor: 4_000, lines: [coffee, cup] });
    expect(await pointsOf()).toBe(30 + 5);
    await buy({ at: hours(2), totalMinor: 1_000, lines: [cup] });
    expect(await pointsOf()).toBe(35);
  });

  test("refunded takes back what rules and campaigns gave, in proportion", async () => {
    await createRule({ now: start, by });
    await createCampaign({ now: start, by });
    const orderId = await buy();
    expect(await pointsOf()).toBe(200);
    await inTransaction((trx) =>
      recordRefund(trx, {
        orderId,
        source: "api",
        externalId: "R1",
        amountMinor: 5_000,
        reason: null,
        refundedAt: hours(3),
      }),
    );
    await settle(orderId, hours(3));
    expect(await pointsOf()).toBe(100);
    expect(await verifyLedger(database())).toEqual([]);
  });
});

describe("caps", () => {
  test("hold under twenty simultaneous purchases of one member", async () => {
    await createRule({
      now: start,
      by,
      limits: { perPeriod: { points: 250, period: "month" }, perMember: 1_000 },
    });
    const orders = await Promise.all(Array.from({ length: 20 }, () => placeOrder()));
    await Promise.all(orders.map((id) => settle(id, hours(2))));
    expect(await pointsOf()).toBe(250);
    await buy({ at: Temporal.Instant.from("2026-11-30T22:59:59Z") });
    expect(await pointsOf()).toBe(250);
    // In Berlin December has begun.
    await buy({ at: Temporal.Instant.from("2026-11-30T23:00:00Z") });
    expect(await pointsOf()).toBe(350);
    expect(await verifyLedger(database())).toEqual([]);
  });

  test("the highest balance counts pending points", async () => {
    await setProgramme({ maxBalancePoints: 150 });
    await createRule({ now: start, by, delayDays: 14 });
    await Promise.all([buy(), buy(), buy()]);
    expect(await pointsOf()).toBe(150);
  });
});

describe("a campaign", () => {
  test("with a budget of 1,000 gives exactly that to fifty simultaneous earners", async () => {
    await createRule({ now: start, by });
    const campaignId = await createCampaign({ now: start, by, budgetPoints: 1_000 });
    const buyers = await Promise.all(Array.from({ length: 50 }, newMember));
    const orders = await Promise.all(
      buyers.map((buyer) => placeOrder({ buyer, totalMinor: 3_300 })),
    );
    await Promise.all(orders.map((id) => settle(id, hours(2))));
    const { given } = await database()
      .selectFrom("pointsTransfer")
      .innerJoin("pointsLot", "pointsLot.transferId", "pointsTransfer.id")
      .select((eb) => eb.fn.sum<string>("pointsLot.granted").as("given"))
      .where("ruleId", "=", campaignId)
      .executeTakeFirstOrThrow();
    expect(Number(given)).toBe(1_000);
    const { spentPoints } = await database()
      .selectFrom("campaignBudget")
      .select("spentPoints")
      .where("ruleId", "=", campaignId)
      .executeTakeFirstOrThrow();
    expect(spentPoints).toBe(1_000);
    expect(await verifyLedger(database())).toEqual([]);
  });

  test("takes from its budget once, however often an order is settled", async () => {
    await createRule({ now: start, by });
    const campaignId = await createCampaign({ now: start, by, budgetPoints: 1_000 });
    const orderId = await buy();
    await settle(orderId, hours(2));
    await settle(orderId, hours(3));
    expect(await pointsOf()).toBe(200);
    const budget = database().selectFrom("campaignBudget").select("spentPoints");
    expect(await budget.where("ruleId", "=", campaignId).executeTakeFirst()).toEqual({
      spentPoints: 100,
    });
  });

  test("reads in the history as what it is, and ends with its last day", async () => {
    await createRule({ now: start, by });
    await createCampaign({ now: start, by, conditions: { days: { through: "2026-11-02" } } });
    await buy({ at: Temporal.Instant.from("2026-11-02T22:59:00Z") });
    await buy({ at: Temporal.Instant.from("2026-11-02T23:00:00Z") });
    expect(await pointsOf()).toBe(300);
    const facts = await database()
      .selectFrom("pointsTransfer")
      .select("facts")
      .where("memberId", "=", member.id)
      .where("kind", "=", "earn")
      .execute();
    const titles = facts.flatMap((row) => (row.facts as { campaign?: unknown }).campaign ?? []);
    expect(titles).toEqual([{ de: "Doppelte Punkte", en: "Double points" }]);
  });
});

describe("other triggers", () => {
  test("an activity earns once, by the rule for its type and the time it happened", async () => {
    const quiz = { trigger: "activity", conditions: { activityType: "quiz" } } as const;
    await createRule({ now: start, by, ...quiz, amount: { fixed: 25 } });
    await createRule({ now: start, by, trigger: "survey-answered", amount: { fixed: 40 } });
    const record = (type: string, externalId: string, memberId = member.id) =>
      inTransaction((trx) =>
        recordActivity(trx, {
          activity: {
            memberId,
            type,
            externalId,
            occurredAt: hours(1),
            amount: null,
            values: { score: 9 },
          },
          now: hours(2),
        }),
      );
    expect(await record("quiz", "Q1")).toMatchObject({ isRepeat: false });
    expect(await record("quiz", "Q1")).toMatchObject({ isRepeat: true });
    await record("survey-answered", "S1");
    await record("webinar", "W1");
    await workOffEvents();
    await workOffEvents();
    expect(await pointsOf()).toBe(65);
    const other = await newMember();
    await expect(record("quiz", "Q1", other.id)).rejects.toMatchObject({
      code: "activity-differs",
    });
  });

  test("a birthday earns once a year, also where the job was down for a day", async () => {
    const ruleStart = Temporal.Instant.from("2026-02-01T00:00:00Z");
    await createRule({ now: ruleStart, by, trigger: "birthday", amount: { fixed: 50 } });
    await database()
      .updateTable("member")
      .set({ birthday: "2000-02-29" })
      .where("id", "=", member.id)
      .execute();
    const run = (at: string) => celebrateBirthdays({ now: Temporal.Instant.from(at) });
    // Still the 27th in Berlin.
    await run("2026-02-27T22:59:00Z");
    expect(await pointsOf()).toBe(0);
    await run("2026-03-01T08:00:00Z");
    await run("2026-03-01T09:00:00Z");
    await run("2026-03-02T09:00:00Z");
    expect(await pointsOf()).toBe(50);
  });

  test("what an answer earned goes with the post that is hidden as spam, and comes back with it", async () => {
    await createRule({ now: start, by, trigger: "answer-accepted", amount: { fixed: 30 } });
    const postId = randomUUID();
    const tell = async (name: "post.accepted" | "post.hidden" | "post.restored", at: number) => {
      const payload = { postId, authorId: member.id, postAuthorId: member.id, acceptedById: by.id };
      await inTransaction((trx) =>
        appendEvent(trx, {
          name,
          occurredAt: hours(at),
          memberId: member.id,
          actor: { kind: "member", id: by.id },
          channel: "portal",
          direction: "between-members",
          subject: { kind: "post", id: postId },
          payload: payload as never,
        }),
      );
      await dispatchLatest(name);
      return pointsOf();
    };
    expect(await tell("post.accepted", 1)).toBe(30);
    expect(await tell("post.hidden", 2)).toBe(0);
    expect(await tell("post.restored", 3)).toBe(30);
    expect(await verifyLedger(database())).toEqual([]);
  });

  test("a closed account earns nothing", async () => {
    await createRule({ now: start, by });
    const orderId = await placeOrder();
    await database()
      .updateTable("member")
      .set({ closedAt: hours(2).toString() })
      .where("id", "=", member.id)
      .execute();
    await settle(orderId, hours(3));
    expect(await pointsOf()).toBe(0);
  });
});
