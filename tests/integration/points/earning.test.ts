import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { recordRefund } from "#app/orders/commands/record-refund.server.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import {
  recordStanding,
  recordStandingLevels,
} from "#app/points/commands/record-standing.server.ts";
import { changeEarningRule } from "#app/points/commands/save-earning-rule.server.ts";
import {
  endEarningRule,
  pauseEarningRule,
  resumeEarningRule,
} from "#app/points/commands/stop-earning-rule.server.ts";
import { verifyLedger } from "#app/points/queries/verify-ledger.server.ts";
import { createCampaign, createRule } from "#tests/factories/earning.ts";
import { hours, newEarner, setProgramme, settle, start } from "#tests/support/earner.ts";

const { by, member, act, buy, placeOrder, pointsOf } = newEarner();

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
