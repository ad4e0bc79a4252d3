import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Basket, openAmountsOf, shippingLineId } from "../basket.types.ts";
import { type CampaignTerms, openTerms } from "../campaign.types.ts";
import { discountKinds } from "../voucher-terms.ts";
import { defaultStackingPolicy, type StackingPolicy } from "./policy.ts";
import { splitOver } from "./split.ts";
import { type StackableVoucher, stackVouchers } from "./stack.ts";

const coffee = {
  id: "1",
  sku: "COFFEE",
  categories: ["coffee"],
  quantity: 2,
  unitAmountMinor: 1500,
};
const mug = { id: "2", sku: "MUG", categories: ["home"], quantity: 1, unitAmountMinor: 2000 };
const basket: Basket = { currency: "EUR", lines: [coffee, mug], shippingMinor: 490 };

function voucher(id: string, terms: Partial<CampaignTerms>, room = {}): StackableVoucher {
  return {
    id,
    campaignId: `campaign-${id}`,
    terms: { ...openTerms, kind: "percentage", ...terms },
    room: { uses: null, memberUses: null, budgetMinor: null, ...room },
  };
}
const tenEuros = voucher("ten-euros", { kind: "amount", amountMinor: 1000, currency: "EUR" });
const tenPercent = voucher("ten-percent", { percentage: 10 });
const shipping = voucher("shipping", { kind: "free-shipping" });
const freeMug = voucher("mug", { kind: "free-product", productSku: "MUG" });

function stack(vouchers: StackableVoucher[], policy: Partial<StackingPolicy> = {}) {
  const { applied, refused } = stackVouchers({
    basket,
    vouchers,
    policy: { ...defaultStackingPolicy, ...policy },
  });
  return [
    ...applied.map(({ id, discountMinor }) => [id, discountMinor]),
    ...refused.map(({ id, refusal }) => [id, refusal.code]),
  ];
}

describe("several codes on goods of 50 € and shipping of 4.90 €", () => {
  test.each([
    [
      "amounts first, per cent of what remains",
      {},
      [
        ["ten-euros", 1000],
        ["ten-percent", 400],
      ],
    ],
    [
      "per cent of the initial price",
      { percentageOf: "initial" },
      [
        ["ten-euros", 1000],
        ["ten-percent", 500],
      ],
    ],
    [
      "percentages first",
      { order: "percentages-first" },
      [
        ["ten-percent", 500],
        ["ten-euros", 1000],
      ],
    ],
    [
      "as entered",
      { order: "as-entered" },
      [
        ["ten-percent", 500],
        ["ten-euros", 1000],
      ],
    ],
    [
      "one code only",
      { maximumCodes: 1 },
      [
        ["ten-euros", 1000],
        ["ten-percent", "voucher-too-many"],
      ],
    ],
  ] as const)("%s", (_, policy, result) => {
    expect(stack([tenPercent, tenEuros], policy)).toEqual(result);
  });

  test("a campaign's own base of its percentage is stronger than the policy", () => {
    const ofInitial = voucher("p", { percentage: 10, percentageOf: "initial" });
    expect(stack([ofInitial, tenEuros])).toEqual([
      ["ten-euros", 1000],
      ["p", 500],
    ]);
  });

  test("products and shipping are taken off their own lines", () => {
    const { applied, open } = stackVouchers({
      basket,
      vouchers: [shipping, freeMug],
      policy: defaultStackingPolicy,
    });
    expect(applied).toEqual([
      { id: "mug", discountMinor: 2000, lines: [{ lineId: "2", discountMinor: 2000 }] },
      {
        id: "shipping",
        discountMinor: 490,
        lines: [{ lineId: shippingLineId, discountMinor: 490 }],
      },
    ]);
    expect([...open.values()]).toEqual([3000, 0, 0]);
  });

  test("a code for certain goods leaves the others alone, an exclusion being stronger", () => {
    const forCoffee = voucher("c", {
      percentage: 50,
      includedCategories: ["coffee", "home"],
      excludedSkus: ["MUG"],
    });
    expect(stack([forCoffee])).toEqual([["c", 1500]]);
    const forTea = voucher("t", { percentage: 50, includedSkus: ["TEA"] });
    expect(stack([forTea])).toEqual([["t", "voucher-product-missing"]]);
  });

  test("what has no effect is not used and keeps nobody away", () => {
    const everything = voucher("all", { percentage: 100, priority: 9 });
    expect(stack([everything, tenEuros, freeMug], { maximumCodes: 2 })).toEqual([
      ["all", 5000],
      ["mug", "voucher-no-effect"],
      ["ten-euros", "voucher-no-effect"],
    ]);
    const aloneForTea = voucher("t", {
      percentage: 90,
      includedSkus: ["TEA"],
      isCombinable: false,
      priority: 99,
    });
    expect(stack([aloneForTea, tenEuros])).toEqual([
      ["ten-euros", 1000],
      ["t", "voucher-not-combinable"],
    ]);
  });

  test("a code that goes with no other is taken where it is the better one, or has priority", () => {
    const alone = (percentage: number, priority = 0) =>
      voucher("alone", { percentage, isCombinable: false, priority });
    expect(stack([tenEuros, alone(30)])).toEqual([
      ["alone", 1500],
      ["ten-euros", "voucher-not-combinable"],
    ]);
    expect(stack([alone(15), tenEuros])).toEqual([
      ["ten-euros", 1000],
      ["alone", "voucher-not-combinable"],
    ]);
    expect(stack([alone(15, 1), tenEuros])).toEqual([
      ["alone", 750],
      ["ten-euros", "voucher-not-combinable"],
    ]);
    expect(stack([alone(15), tenEuros], { order: "as-entered" })[0]).toEqual(["alone", 750]);
  });

  test("limits of a campaign hold among the codes of one basket", () => {
    const room = { memberUses: 1, uses: 5, budgetMinor: 1200 };
    const same = (id: string) => ({
      ...voucher(id, { kind: "amount", amountMinor: 700 }, room),
      campaignId: "c",
    });
    expect(stack([same("a"), same("b")])).toEqual([
      ["a", 700],
      ["b", "voucher-member-limit-reached"],
    ]);
    const budget = (id: string) => ({ ...same(id), room: { ...room, memberUses: null } });
    expect(stack([budget("a"), budget("b")])).toEqual([
      ["a", 700],
      ["b", "voucher-limit-reached"],
    ]);
  });

  test("a percentage is rounded once, down, and stops at its maximum", () => {
    const lines = [1, 2, 3].map((n) => ({
      ...coffee,
      id: `${n}`,
      quantity: 1,
      unitAmountMinor: 333,
    }));
    const result = stackVouchers({
      basket: { ...basket, lines },
      vouchers: [tenPercent],
      policy: defaultStackingPolicy,
    });
    expect(result.applied[0]?.lines.map(({ discountMinor }) => discountMinor)).toEqual([
      33, 33, 33,
    ]);
    expect(stack([voucher("m", { percentage: 50, maximumDiscountMinor: 1001 })])).toEqual([
      ["m", 1001],
    ]);
  });
});

const sku = fc.constantFrom("A", "B", "C");
const amount = fc.oneof(
  fc.integer({ min: 0, max: 5_000 }),
  fc.integer({ min: 0, max: 1_000_000_000_000 }),
);
const someBasket = fc
  .record({
    currency: fc.constant("EUR"),
    shippingMinor: fc.integer({ min: 0, max: 2_000 }),
    lines: fc.array(
      fc.record({ sku, unitAmountMinor: amount, quantity: fc.integer({ min: 1, max: 9 }) }),
      { minLength: 1, maxLength: 12 },
    ),
  })
  .map(
    ({ lines, ...rest }): Basket => ({
      ...rest,
      lines: lines.map((line, place) => ({
        ...line,
        id: `line-${place}`,
        categories: [`of-${line.sku}`],
      })),
    }),
  );
const limit = fc.option(fc.integer({ min: 0, max: 3 }));
const someVouchers = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...discountKinds),
      percentage: fc.integer({ min: 1, max: 100 }),
      amountMinor: fc.integer({ min: 1, max: 10_000 }),
      productSku: sku,
      maximumDiscountMinor: fc.option(fc.integer({ min: 1, max: 3_000 })),
      includedSkus: fc.array(sku, { maxLength: 1 }),
      excludedCategories: fc.array(
        sku.map((one) => `of-${one}`),
        { maxLength: 1 },
      ),
      isCombinable: fc.boolean(),
      priority: fc.integer({ min: 0, max: 2 }),
      percentageOf: fc.option(fc.constantFrom("initial" as const, "remaining" as const)),
      campaign: fc.integer({ min: 0, max: 2 }),
      room: fc.record({
        uses: limit,
        memberUses: limit,
        budgetMinor: fc.option(fc.integer({ min: 0, max: 9_000 })),
      }),
    }),
    { maxLength: 8 },
  )
  .map((all) =>
    all.map(
      ({ campaign, room, ...terms }, place): StackableVoucher => ({
        id: `voucher-${place}`,
        campaignId: `campaign-${campaign}`,
        terms: { ...openTerms, ...terms },
        room,
      }),
    ),
  );
const somePolicy = fc.record({
  application: fc.constantFrom("partial" as const, "all" as const),
  order: fc.constantFrom(
    "amounts-first" as const,
    "percentages-first" as const,
    "as-entered" as const,
  ),
  percentageOf: fc.constantFrom("initial" as const, "remaining" as const),
  maximumCodes: fc.integer({ min: 1, max: 8 }),
});
const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);

describe("whatever the basket, the codes and the policy", () => {
  test("no line goes below zero, lines sum to their discount, each used code has an effect", () => {
    fc.assert(
      fc.property(someBasket, someVouchers, somePolicy, (some, vouchers, policy) => {
        const { applied, refused, open } = stackVouchers({ basket: some, vouchers, policy });
        const initial = openAmountsOf(some);
        for (const [lineId, openMinor] of open) {
          const taken = applied
            .flatMap(({ lines }) => lines)
            .filter((line) => line.lineId === lineId);
          expect(openMinor).toBeGreaterThanOrEqual(0);
          expect(openMinor).toBe(
            initial.get(lineId)! - sumOf(taken.map((line) => line.discountMinor)),
          );
        }
        for (const { discountMinor, lines } of applied) {
          expect(discountMinor).toBeGreaterThan(0);
          expect(sumOf(lines.map((line) => line.discountMinor))).toBe(discountMinor);
          expect(lines.every((line) => line.discountMinor > 0)).toBe(true);
        }
        expect(applied.length).toBeLessThanOrEqual(policy.maximumCodes);
        const answered = [...applied, ...refused].map(({ id }) => id);
        expect(answered.toSorted()).toEqual(vouchers.map(({ id }) => id).toSorted());
        const used = vouchers.filter(({ id }) => applied.some((one) => one.id === id));
        if (used.some(({ terms }) => !terms.isCombinable)) expect(used).toHaveLength(1);
      }),
      { numRuns: 500 },
    );
  });

  test("the order of the codes changes nothing where the policy orders them itself", () => {
    const order = fc.constantFrom("amounts-first" as const, "percentages-first" as const);
    fc.assert(
      fc.property(
        someBasket,
        someVouchers,
        somePolicy,
        order,
        fc.infiniteStream(fc.nat()),
        (some, vouchers, rest, by, keys) => {
          const policy = { ...rest, order: by };
          const ranks = new Map(vouchers.map(({ id }) => [id, keys.next().value]));
          const shuffled = vouchers.toSorted((a, b) => ranks.get(a.id)! - ranks.get(b.id)!);
          expect(stackVouchers({ basket: some, vouchers: shuffled, policy })).toEqual(
            stackVouchers({ basket: some, vouchers, policy }),
          );
        },
      ),
    );
  });

  test("shares of a split sum to the amount, and none is larger than what its line has open", () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 20 }), fc.nat(), (amounts, seed) => {
        const open = amounts.map((openMinor, place) => ({ lineId: `${place}`, openMinor }));
        const whole = sumOf(amounts);
        const part = whole === 0 ? 0 : seed % (whole + 1);
        const shares = splitOver(part, open);
        expect(sumOf(shares.map(({ discountMinor }) => discountMinor))).toBe(part);
        for (const { lineId, discountMinor } of shares)
          expect(discountMinor).toBeLessThanOrEqual(amounts[Number(lineId)]!);
      }),
    );
  });
});
