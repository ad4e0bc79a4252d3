import { expect, test } from "vitest";
import type { Limits, Rule } from "./definition.ts";
import { factOfOrder } from "./order-fact.ts";
import { costOf, createRehearsal, windowOf } from "./rehearsal.ts";

const ground = {
  programme: {
    timeZone: "Europe/Berlin",
    currency: "EUR",
    rounding: "floor",
    maxBalancePoints: 10,
  },
  rankOf: {},
} as const;
const nobodySpecial = { segmentIds: [], standing: null };

const rule = (limits: Limits): Rule => ({
  id: "draft",
  version: 1,
  definition: {
    trigger: "order-paid",
    amount: { perCurrencyUnit: 1 },
    conditions: {},
    limits,
    multipliedByLevel: true,
    countsForStatus: true,
  },
});

const order = (id: string, memberId: string, placedAt: string, pointsBasisMinor = 10_000) =>
  factOfOrder(
    { id, source: "api", memberId, currency: "EUR", pointsBasisMinor, placedAt, paidAt: placedAt },
    { lines: [], isFirst: false },
  );

test("counts each fact once, keeps limits by period and names the largest winners", () => {
  const limits: Limits = { perPeriod: { points: 150, period: "month" }, perMember: 400 };
  const rehearsal = createRehearsal(rule(limits), ground);
  const facts = [
    order("o1", "m1", "2026-10-05T10:00:00Z"),
    order("o1", "m1", "2026-10-05T10:00:00Z"),
    order("o2", "m1", "2026-10-20T10:00:00Z"),
    // In Berlin it is November already.
    order("o3", "m1", "2026-10-31T23:30:00Z"),
    order("o4", "m2", "2026-10-05T10:00:00Z", 50),
    order("o5", "m3", "2026-10-06T10:00:00Z", 1_999),
  ];
  for (const fact of facts) rehearsal.count(fact, nobodySpecial);
  expect(rehearsal.sum()).toEqual({ points: 150 + 100 + 19, members: 2 });
  expect(rehearsal.largest(1)).toEqual([{ memberId: "m1", points: 250 }]);
});

test.each([
  ["30", "2026-10-21T23:30:00Z", "2026-11-20T23:30:00Z"],
  ["2026-10", "2026-09-30T22:00:00Z", "2026-10-31T23:00:00Z"],
])("the window of %s", (over, from, until) => {
  const now = Temporal.Instant.from("2026-11-20T23:30:00Z");
  const found = windowOf(over, { now, timeZone: "Europe/Berlin" });
  expect([found.from.toString(), found.until.toString()]).toEqual([from, until]);
});

test("costs are rounded up", () => {
  expect(costOf(269, { points: 100, minor: 100 })).toBe(269);
  expect(costOf(269, { points: 200, minor: 100 })).toBe(135);
});
