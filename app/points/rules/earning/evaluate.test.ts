import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ConditionValues } from "./conditions.ts";
import type { Campaign, EarningDefinition, Rule } from "./definition.ts";
import { type EarningGround, evaluateFact } from "./evaluate.ts";
import type { EarningFact, FactMember } from "./fact.ts";
import { factOfOrder } from "./order-fact.ts";

const programme: EarningGround["programme"] = {
  timeZone: "Europe/Berlin",
  currency: "EUR",
  rounding: "floor",
  maxBalancePoints: null,
};
const silver = { levelId: "silver", rank: 1, multiplier: 1.5 };
const nobodySpecial: FactMember = { segmentIds: [], standing: null };

const order = (changes: Partial<Parameters<typeof factOfOrder>[0]> = {}, details = {}) =>
  factOfOrder(
    {
      id: "o1",
      source: "api",
      memberId: "m1",
      currency: "EUR",
      pointsBasisMinor: 1_999,
      placedAt: "2026-11-20T12:00:00Z",
      paidAt: "2026-11-20T12:00:00Z",
      ...changes,
    },
    { lines: [], isFirst: false, ...details },
  );

const rule = (changes: Partial<EarningDefinition> = {}, id = "r1"): Rule => ({
  id,
  version: 1,
  definition: {
    trigger: "order-paid",
    amount: { perCurrencyUnit: 1 },
    conditions: {},
    limits: {},
    multipliedByLevel: true,
    countsForStatus: true,
    ...changes,
  },
});

const campaign = (changes: Partial<Campaign["definition"]> = {}): Campaign => ({
  id: "c1",
  version: 1,
  definition: {
    title: { de: "Doppelt", en: "Double" },
    triggers: ["order-paid"],
    amount: { multiplier: 2 },
    conditions: {},
    limits: {},
    ...changes,
  },
});

function earn({
  fact = order(),
  member = nobodySpecial,
  rules = [rule()],
  campaigns = [] as Campaign[],
  used = 0,
  balance = 0,
  ground = programme,
}: {
  fact?: EarningFact;
  member?: FactMember;
  rules?: Rule[];
  campaigns?: Campaign[];
  used?: number;
  balance?: number;
  ground?: EarningGround["programme"];
}) {
  return evaluateFact({
    fact,
    member,
    rules,
    campaigns,
    capUseOf: () => ({ inPeriod: used, overall: used }),
    balance,
    ground: { programme: ground, rankOf: { silver: 1, gold: 2 } },
  }).map(({ points, qualifyingPoints }) => [points, qualifyingPoints]);
}

describe("amounts", () => {
  test("19.99 at 1 per unit is 19, at a level of 1.5 it is 28, of which the base counts for status", () => {
    expect(earn({})).toEqual([[19, 19]]);
    expect(earn({ member: { segmentIds: [], standing: silver } })).toEqual([[28, 19]]);
  });

  test("a rule may leave the level out, and may not count for status", () => {
    const member = { segmentIds: [], standing: silver };
    expect(earn({ member, rules: [rule({ multipliedByLevel: false })] })).toEqual([[19, 19]]);
    expect(earn({ member, rules: [rule({ countsForStatus: false })] })).toEqual([[28, 0]]);
  });

  test("a level multiplies fixed points too, rounded once", () => {
    const member = { segmentIds: [], standing: silver };
    expect(earn({ member, rules: [rule({ amount: { fixed: 25 } })] })).toEqual([[37, 25]]);
  });

  test("purchases in another currency earn nothing", () => {
    expect(earn({ fact: order({ currency: "CHF" }) })).toEqual([]);
  });

  test.each([
    { currency: "JPY", pointsBasisMinor: 1_999, points: 1_999 },
    { currency: "KWD", pointsBasisMinor: 19_999, points: 19 },
  ])("$currency counts its own full units", ({ currency, pointsBasisMinor, points }) => {
    const fact = order({ currency, pointsBasisMinor });
    expect(earn({ fact, ground: { ...programme, currency } })).toEqual([[points, points]]);
  });

  test("several rules add up", () => {
    expect(earn({ rules: [rule(), rule({ amount: { fixed: 5 } }, "r2")] })).toEqual([
      [19, 19],
      [5, 5],
    ]);
  });
});

const coffee = { sku: "C1", category: "coffee", amountMinor: 3_000 };
const cup = { sku: "T1", category: "cups", amountMinor: 1_000 };
const basket = order({ pointsBasisMinor: 4_000 }, { lines: [coffee, cup] });
// 20 November 2026 was a Friday.
const conditions: [string, ConditionValues, EarningFact, FactMember, boolean][] = [
  ["in a segment", { segments: ["a", "b"] }, order(), { segmentIds: ["b"], standing: null }, true],
  [
    "in no such segment",
    { segments: ["a"] },
    order(),
    { segmentIds: ["b"], standing: null },
    false,
  ],
  ["at the level", { minimumLevel: "silver" }, order(), { segmentIds: [], standing: silver }, true],
  [
    "below the level",
    { minimumLevel: "gold" },
    order(),
    { segmentIds: [], standing: silver },
    false,
  ],
  ["without a level", { minimumLevel: "silver" }, order(), nobodySpecial, false],
  ["on the first day", { days: { from: "2026-11-20" } }, order(), nobodySpecial, true],
  ["a day early", { days: { from: "2026-11-21" } }, order(), nobodySpecial, false],
  ["on the last day", { days: { through: "2026-11-20" } }, order(), nobodySpecial, true],
  ["after the last day", { days: { through: "2026-11-19" } }, order(), nobodySpecial, false],
  [
    "still that day in the zone",
    { days: { through: "2026-11-20" } },
    order({ placedAt: "2026-11-20T22:59:59Z" }),
    nobodySpecial,
    true,
  ],
  [
    "the next day in the zone",
    { days: { through: "2026-11-20" } },
    order({ placedAt: "2026-11-20T23:00:00Z" }),
    nobodySpecial,
    false,
  ],
  ["on its weekday", { days: { weekdays: [5] } }, order(), nobodySpecial, true],
  ["on another weekday", { days: { weekdays: [6, 7] } }, order(), nobodySpecial, false],
  ["through the channel", { channels: ["api"] }, order(), nobodySpecial, true],
  ["through another channel", { channels: ["stripe"] }, order(), nobodySpecial, false],
  ["at the minimum", { minimumAmountMinor: 1_999 }, order(), nobodySpecial, true],
  ["below the minimum", { minimumAmountMinor: 2_000 }, order(), nobodySpecial, false],
  ["the product", { products: { skus: ["C1"] } }, basket, nobodySpecial, true],
  ["another product", { products: { skus: ["X"] } }, basket, nobodySpecial, false],
  ["the category", { products: { categories: ["cups"] } }, basket, nobodySpecial, true],
  ["the first order", { firstOrder: true }, order({}, { isFirst: true }), nobodySpecial, true],
  ["a later order", { firstOrder: true }, order(), nobodySpecial, false],
  ["enough likes", { likes: 5 }, { ...order(), likes: 5 }, nobodySpecial, true],
  ["too few likes", { likes: 5 }, { ...order(), likes: 4 }, nobodySpecial, false],
  [
    "the activity",
    { activityType: "quiz" },
    { ...order(), activityType: "quiz" },
    nobodySpecial,
    true,
  ],
  ["another activity", { activityType: "quiz" }, order(), nobodySpecial, false],
];

describe("conditions", () => {
  test.each(conditions)("%s", (_, values, fact, member, isMet) => {
    const rules = [rule({ conditions: values, amount: { fixed: 1 } })];
    expect(earn({ fact, member, rules })).toEqual(isMet ? [[1, 1]] : []);
  });

  test("goods earn their share of what earns at all", () => {
    const rules = [rule({ conditions: { products: { categories: ["coffee"] } } })];
    expect(earn({ fact: basket, rules })).toEqual([[30, 30]]);
    const discounted = order({ pointsBasisMinor: 2_000 }, { lines: [coffee, cup] });
    expect(earn({ fact: discounted, rules })).toEqual([[15, 15]]);
  });
});

describe("limits", () => {
  test("cut qualifying points with the points", () => {
    const limits = { perFact: { points: 10, overflow: "trim" } } as const;
    expect(earn({ rules: [rule({ limits })] })).toEqual([[10, 10]]);
  });

  test("the highest balance counts all there is, and every award of the fact", () => {
    const ground = { ...programme, maxBalancePoints: 1_000 };
    const rules = [rule(), rule({ amount: { fixed: 50 } }, "r2")];
    expect(earn({ ground, balance: 970, rules })).toEqual([
      [19, 19],
      [11, 11],
    ]);
  });
});

describe("campaigns", () => {
  test("add what they make more, as an award of their own that does not count for status", () => {
    expect(earn({ campaigns: [campaign()] })).toEqual([
      [19, 19],
      [19, 0],
    ]);
  });

  test("are rounded with the rule: 19.99 × 1.5 × 1.1 is 31, not 28 + 2", () => {
    const member = { segmentIds: [], standing: silver };
    const campaigns = [campaign({ amount: { multiplier: 1.1 } })];
    expect(earn({ member, campaigns })).toEqual([
      [28, 19],
      [3, 0],
    ]);
  });

  test("give a bonus once, and nothing where no rule gives anything", () => {
    const campaigns = [campaign({ amount: { fixed: 100 } })];
    expect(earn({ campaigns })).toEqual([
      [19, 19],
      [100, 0],
    ]);
    expect(earn({ fact: order({ pointsBasisMinor: 99 }), campaigns })).toEqual([]);
  });

  test("come only on top of the rules they name", () => {
    const rules = [rule(), rule({ amount: { fixed: 50 } }, "r2")];
    expect(earn({ rules, campaigns: [campaign({ ruleIds: ["r2"] })] })).toEqual([
      [19, 19],
      [50, 50],
      [50, 0],
    ]);
  });

  test("multiply what a limit left", () => {
    const rules = [rule({ limits: { perFact: { points: 10, overflow: "trim" } } })];
    expect(earn({ rules, campaigns: [campaign()] })).toEqual([
      [10, 10],
      [10, 0],
    ]);
  });
});

test("all awards together never pass the highest balance, and status never passes points", () => {
  fc.assert(
    fc.property(
      fc.nat(500_000),
      fc.nat(3_000),
      fc.nat(3_000),
      (pointsBasisMinor, most, balance) => {
        const awards = earn({
          fact: order({ pointsBasisMinor }),
          member: { segmentIds: [], standing: silver },
          rules: [rule(), rule({ amount: { fixed: 7 } }, "r2")],
          campaigns: [campaign()],
          balance,
          ground: { ...programme, maxBalancePoints: most },
        });
        const sum = awards.reduce((total, [points = 0]) => total + points, 0);
        expect(sum).toBeLessThanOrEqual(Math.max(0, most - balance));
        for (const [points = 0, qualifying = 0] of awards)
          expect(qualifying).toBeLessThanOrEqual(points);
      },
    ),
  );
});
