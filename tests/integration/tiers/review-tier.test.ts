import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { recordOrder } from "#app/orders/commands/record-order.server.ts";
import { recordRefund } from "#app/orders/commands/record-refund.server.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { activateDueLots } from "#app/points/commands/activate-due-lots.server.ts";
import { correctEarnings } from "#app/points/commands/correct-earnings.server.ts";
import { findStandingAt } from "#app/points/queries/find-standing.server.ts";
import { reviewDueTiers } from "#app/tiers/commands/review-due-tiers.server.ts";
import { reviewTier } from "#app/tiers/commands/review-tier.server.ts";
import { createMember } from "#tests/factories/member.ts";
import { giveEarnedPoints } from "#tests/factories/points.ts";
import { findMembership, installTiers, tierDefinition, tierLevel } from "#tests/factories/tiers.ts";

const at = (text: string) => Temporal.Instant.from(text);
const now = at("2026-11-03T10:00:00Z");
const levels = [tierLevel(1, 100), tierLevel(2, 500, { multiplier: 1.25 }), tierLevel(3, 1_000)];
const [bronze, silver, gold] = levels.map(({ id }) => id);
let memberId: string;

beforeEach(async () => {
  await installTiers(tierDefinition({ levels }), at("2026-01-10T10:00:00Z"));
  memberId = (await createMember()).id;
});

const review = (when = now, id = memberId) =>
  inTransaction((trx) => reviewTier(trx, { memberId: id, now: when }));
const earn = (points: number, when = now) => giveEarnedPoints({ memberId, points, now: when });
const levelId = async () => (await findMembership(memberId))?.levelId ?? null;
const history = () =>
  database()
    .selectFrom("tierChange")
    .selectAll()
    .where("memberId", "=", memberId)
    .orderBy("position")
    .execute();
const eventNames = async () =>
  (
    await database()
      .selectFrom("domainEvent")
      .select("name")
      .where("memberId", "=", memberId)
      .where("name", "like", "tier.%")
      .orderBy("id")
      .execute()
  ).map(({ name }) => name);

describe("up", () => {
  test("at once, with the figures, and earning knows it from then on", async () => {
    await earn(520);
    await review();
    expect(await findMembership(memberId)).toMatchObject({
      levelId: silver,
      termEndsAt: "2027-12-31T23:00:00Z",
    });
    expect(await history()).toMatchObject([
      {
        fromLevelId: null,
        toLevelId: silver,
        cause: "reached",
        direction: "up",
        facts: { amount: 520, threshold: 500, basis: "points" },
      },
    ]);
    expect(await eventNames()).toEqual(["tier.reached"]);
    const standing = await findStandingAt(database(), { memberId, at: now });
    expect(standing).toEqual({ levelId: silver, rank: 2, multiplier: 1.25 });
    const before = now.subtract({ seconds: 1 });
    expect(await findStandingAt(database(), { memberId, at: before })).toBeNull();
  });

  test("pending points do not qualify, until they become available", async () => {
    const activatesAt = now.add({ hours: 240 });
    await giveEarnedPoints({ memberId, points: 520, now, activatesAt });
    await review();
    expect(await levelId()).toBeNull();
    await activateDueLots({ now: activatesAt });
    await review(activatesAt);
    expect(await levelId()).toBe(silver);
  });

  test("points of the year before last do not count", async () => {
    await earn(520, at("2024-11-03T10:00:00Z"));
    await review();
    expect(await levelId()).toBeNull();
  });

  test("a second look, and two looks at once, write nothing twice", async () => {
    await earn(1_200);
    await Promise.all([review(), review(), review(), review()]);
    await review();
    expect(await history()).toHaveLength(1);
    expect(await eventNames()).toEqual(["tier.reached"]);
  });
});

describe("a refund", () => {
  const refundAll = (orderId: string, refundedMinor = 10_000) =>
    inTransaction((trx) =>
      correctEarnings(trx, {
        memberId,
        source: { kind: "order", id: orderId },
        reversed: refundedMinor,
        of: 10_000,
        now,
      }),
    );

  test("undoes the level it was the ground of, and the history says so", async () => {
    await earn(300);
    const { orderId } = await earn(250);
    await review();
    await refundAll(orderId);
    await review();
    expect(await levelId()).toBe(bronze);
    expect((await history())[1]).toMatchObject({
      cause: "refund",
      direction: "down",
      fromLevelId: silver,
      toLevelId: bronze,
      facts: { amount: 300, threshold: 500 },
    });
    expect(await eventNames()).toEqual(["tier.reached", "tier.lost"]);
  });

  test("leaves the level alone where enough is left", async () => {
    await earn(500);
    const { orderId } = await earn(250);
    await review();
    await refundAll(orderId);
    await review();
    expect(await levelId()).toBe(silver);
    expect(await history()).toHaveLength(1);
  });
});

describe("the end of a period", () => {
  beforeEach(async () => {
    await earn(1_100);
    await review();
    await earn(600, at("2027-05-01T10:00:00Z"));
  });

  test("announces, then waits for the grace, then takes one level; a second run finds nothing", async () => {
    await reviewDueTiers({ now: at("2027-11-01T10:00:00Z") });
    expect(await eventNames()).toEqual(["tier.reached"]);
    await reviewDueTiers({ now: at("2027-12-02T02:02:00Z") });
    expect(await eventNames()).toEqual(["tier.reached", "tier.at-risk"]);
    await reviewDueTiers({ now: at("2028-01-14T22:02:00Z") });
    expect(await levelId()).toBe(gold);
    const over = at("2028-01-14T23:02:00Z");
    expect(await reviewDueTiers({ now: over })).toBeGreaterThan(0);
    expect(await reviewDueTiers({ now: over })).toBe(0);
    expect(await levelId()).toBe(silver);
    expect((await history()).map(({ cause }) => cause)).toEqual(["reached", "period-ended"]);
    expect(await eventNames()).toEqual(["tier.reached", "tier.at-risk", "tier.lost"]);
  });

  test("two workers at once move each member once", async () => {
    await reviewDueTiers({ now: at("2027-12-02T02:02:00Z") });
    const over = at("2028-01-15T02:02:00Z");
    await Promise.all([
      reviewDueTiers({ now: over }),
      reviewDueTiers({ now: over }),
      reviewDueTiers({ now: over, membersPerBatch: 1 }),
    ]);
    await reviewDueTiers({ now: over });
    expect(await history()).toHaveLength(2);
  });

  test("is no end for whoever has enough again", async () => {
    await earn(400, at("2027-10-01T10:00:00Z"));
    await review(at("2027-10-01T10:05:00Z"));
    expect(await findMembership(memberId)).toMatchObject({
      levelId: gold,
      termEndsAt: "2028-12-31T23:00:00Z",
      announcedAt: null,
    });
    await reviewDueTiers({ now: at("2028-02-01T02:02:00Z") });
    expect(await levelId()).toBe(gold);
  });
});

describe("by money and by orders", () => {
  const buy = async (totalMinor: number, shippingMinor = 0) => {
    const { order } = await inTransaction((trx) =>
      recordOrder(trx, {
        order: {
          source: "api",
          externalId: randomUUID(),
          customer: { externalId: `shop-${memberId}`, email: null, name: null },
          currency: "EUR",
          totalMinor,
          taxMinor: 0,
          shippingMinor,
          paidWithBalanceMinor: 0,
          paymentReference: null,
          placedAt: now,
          paidAt: now,
          lines: [],
        },
        now,
      }),
    );
    return order;
  };
  const refund = (orderId: string, amountMinor: number) =>
    inTransaction((trx) =>
      recordRefund(trx, {
        orderId,
        source: "api",
        externalId: randomUUID(),
        amountMinor,
        reason: null,
        refundedAt: now,
      }),
    );

  beforeEach(async () => {
    await database()
      .updateTable("member")
      .set({ externalId: `shop-${memberId}` })
      .where("id", "=", memberId)
      .execute();
  });

  test("money counts net of refunds", async () => {
    const spend = [tierLevel(1, 5_000), tierLevel(2, 20_000)];
    await installTiers(tierDefinition({ basis: "spend", levels: spend }), now);
    const order = await buy(20_000);
    await review();
    expect(await levelId()).toBe(spend[1]!.id);
    await refund(order.id, 1);
    await review();
    expect(await levelId()).toBe(spend[0]!.id);
    expect((await history()).at(-1)).toMatchObject({ cause: "refund", facts: { amount: 19_999 } });
  });

  test("an order counts until all of it is refunded", async () => {
    const orders = [tierLevel(1, 1), tierLevel(2, 2)];
    await installTiers(tierDefinition({ basis: "orders", levels: orders }), now);
    const [first] = [await buy(1_000), await buy(1_000)];
    await refund(first!.id, 999);
    await review();
    expect(await levelId()).toBe(orders[1]!.id);
    await refund(first!.id, 1);
    await review();
    expect(await levelId()).toBe(orders[0]!.id);
  });
});

test("the history cannot be rewritten", async () => {
  await earn(520);
  await review();
  const change = database().updateTable("tierChange").set({ cause: "refund" });
  await expect(change.where("memberId", "=", memberId).execute()).rejects.toThrow(/append only/);
});

test("accounts that are closed stay as they are", async () => {
  await earn(520);
  await database()
    .updateTable("member")
    .set({ closedAt: now })
    .where("id", "=", memberId)
    .execute();
  await review();
  expect(await findMembership(memberId)).toBeUndefined();
});
