import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type RelationshipPhase, relationshipPhases } from "#app/accounts/rules/member-status.ts";
import { probabilityAlive } from "./alive.ts";
import { alivePercent, expectedIntervalDays, type PhaseFacts } from "./phase-criteria.ts";
import { nextStanding, phaseAfter, waysInto } from "./phases.ts";

const now = Temporal.Instant.from("2026-11-22T10:00:00Z");
const ago = (days: number) => now.subtract({ hours: 24 * days }).toString();

const nothing: PhaseFacts = {
  orders: { count: 0, firstAt: null, lastAt: null, categories: 0 },
  contacts: { fromMember: 0, fromBrand: 0 },
  lastContactAt: null,
  hasPreferences: false,
  memberGaveAt: null,
  brandGaveAt: null,
};
/** So many orders, the first and the last so many days ago. */
const orders = (count: number, first: number, last = first, categories = 1): PhaseFacts => ({
  ...nothing,
  orders: { count, firstAt: ago(first), lastAt: ago(last), categories },
  lastContactAt: ago(last),
});
const regular = orders(6, 150, 10, 2);
const talks = { fromMember: 2, fromBrand: 2 };

describe.each<[string, PhaseFacts, RelationshipPhase]>([
  ["nothing but a sign-up", nothing, "exploring"],
  ["one order", orders(1, 5), "knowing"],
  ["an order that is long ago", orders(1, 200), "exploring"],
  [
    "contacts both ways and preferences, without an order",
    { ...nothing, contacts: talks, hasPreferences: true, lastContactAt: ago(3) },
    "knowing",
  ],
  [
    "contacts without preferences",
    { ...nothing, contacts: talks, lastContactAt: ago(3) },
    "exploring",
  ],
  [
    "contacts of the brand alone",
    {
      ...nothing,
      contacts: { fromMember: 0, fromBrand: 2 },
      hasPreferences: true,
      lastContactAt: ago(3),
    },
    "exploring",
  ],
  ["two orders of one category", orders(2, 40, 10), "knowing"],
  ["two orders of two categories", orders(2, 40, 10, 2), "building"],
  ["three orders of one category", orders(3, 60, 10), "building"],
  ["orders alone, however many", regular, "building"],
  ["giving from one side", { ...regular, memberGaveAt: ago(20) }, "building"],
  [
    "giving from both sides",
    { ...regular, memberGaveAt: ago(20), brandGaveAt: ago(100) },
    "partnership",
  ],
  [
    "giving that is too long ago",
    { ...regular, memberGaveAt: ago(20), brandGaveAt: ago(181) },
    "building",
  ],
  [
    "giving, but hardly likely to buy again",
    { ...orders(6, 400, 260, 2), lastContactAt: ago(2), memberGaveAt: ago(2), brandGaveAt: ago(2) },
    "knowing",
  ],
])("%s", (_, facts, phase) => {
  test(`leads to ${phase}`, () => {
    const before = { phase: null, atRiskSince: null };
    expect(nextStanding({ before, facts, now }).phase).toBe(phase);
  });
});

describe("falling back", () => {
  const from = (phase: RelationshipPhase, facts: PhaseFacts) =>
    nextStanding({ before: { phase, atRiskSince: null }, facts, now }).phase;
  const partner = { ...regular, memberGaveAt: ago(20), brandGaveAt: ago(100) };

  test.each<[string, RelationshipPhase, PhaseFacts, RelationshipPhase]>([
    ["partners who give stay partners", "partnership", partner, "partnership"],
    ["a side stops giving", "partnership", { ...partner, memberGaveAt: ago(200) }, "building"],
    ["nobody has heard of them for two intervals", "knowing", orders(1, 121), "exploring"],
    ["within two intervals they stay", "knowing", orders(1, 120), "knowing"],
    ["who has built something is not forgotten", "building", orders(4, 500, 300), "building"],
    [
      "less likely than on the way in, partners stay",
      "partnership",
      { ...partner, orders: { ...partner.orders, lastAt: ago(90) } },
      "partnership",
    ],
  ])("%s", (_, before, facts, after) => {
    expect(from(before, facts)).toBe(after);
  });

  test("asked again, the answer is the same: nobody flickers", () => {
    const at = fc.option(fc.integer({ min: 0, max: 900 }).map(ago), { nil: null });
    const facts = fc
      .record({
        count: fc.integer({ min: 0, max: 9 }),
        days: fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 900 })),
        categories: fc.integer({ min: 0, max: 4 }),
        contacts: fc.record({ fromMember: fc.nat(2), fromBrand: fc.nat(2) }),
        lastContactAt: at,
        hasPreferences: fc.boolean(),
        memberGaveAt: at,
        brandGaveAt: at,
      })
      .map(({ count, days, categories, ...rest }): PhaseFacts => {
        const [last, first] = days.toSorted((a, b) => a - b) as [number, number];
        const dates =
          count === 0
            ? { firstAt: null, lastAt: null }
            : { firstAt: ago(first), lastAt: ago(last) };
        return { ...rest, orders: { count, categories, ...dates } };
      });
    fc.assert(
      fc.property(
        facts,
        fc.constantFrom(...relationshipPhases),
        at,
        (facts, phase, atRiskSince) => {
          const once = nextStanding({ before: { phase, atRiskSince }, facts, now });
          const before = {
            phase: once.phase,
            atRiskSince: once.isAtRisk ? (atRiskSince ?? now.toString()) : null,
          };
          expect(nextStanding({ before, facts, now })).toEqual(once);
        },
      ),
    );
  });
});

describe("at risk", () => {
  const risky = (facts: PhaseFacts, atRiskSince: string | null = null) =>
    nextStanding({ before: { phase: "building", atRiskSince }, facts, now }).isAtRisk;

  test.each<[string, PhaseFacts, string | null, boolean]>([
    ["a regular who has gone quiet", orders(8, 400, 200), null, true],
    ["a regular who buys", orders(8, 200, 5), null, false],
    [
      "quiet in the shop, but not in the forum",
      { ...orders(8, 400, 200), lastContactAt: ago(3) },
      null,
      false,
    ],
    ["somebody who never bought", nothing, null, false],
    ["noticed, and still quiet", orders(8, 400, 200), ago(30), true],
    ["noticed, and back since", { ...orders(8, 400, 200), lastContactAt: ago(3) }, ago(30), false],
  ])("%s", (_, facts, since, expected) => {
    expect(risky(facts, since)).toBe(expected);
  });
});

test("what is missing is said with what is there", () => {
  expect(waysInto("partnership", { ...regular, memberGaveAt: ago(20) }, now)).toMatchObject([
    [
      { name: "alive", need: 80, isMet: true },
      { name: "member-gives", have: 20, need: 180, isMet: true },
      { name: "brand-gives", have: null, need: 180, isMet: false },
    ],
  ]);
  expect(phaseAfter("partnership")).toBeNull();
});

test("how often somebody buys decides when silence is long", () => {
  expect(expectedIntervalDays(nothing)).toBe(60);
  expect(expectedIntervalDays(orders(5, 120, 0))).toBe(30);
  expect(expectedIntervalDays(orders(9, 8, 0))).toBe(14);
  expect(expectedIntervalDays(orders(2, 900, 0))).toBe(180);
});

describe("the probability to be alive", () => {
  test("is what the formula says", () => {
    // x = 2, t_x = 30.43, T = 38.86: 1 / (1 + 0.793/3.426 · (43.274/34.844)^2.243)
    expect(probabilityAlive({ repeats: 2, lastWeeks: 30.43, weeks: 38.86 })).toBeCloseTo(0.7266, 3);
    expect(alivePercent(nothing, now)).toBeNull();
  });

  test("falls with silence, and stays between 0 and 1", () => {
    const weeks = fc.double({ min: 0, max: 500, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50 }), weeks, weeks, weeks, (repeats, last, x, y) => {
        const alive = (silent: number) =>
          probabilityAlive({ repeats, lastWeeks: last, weeks: last + silent });
        const [short, long] = [Math.min(x, y), Math.max(x, y)];
        expect(alive(long)).toBeLessThanOrEqual(alive(short));
        expect(alive(long)).toBeGreaterThanOrEqual(0);
        expect(alive(short)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
