import { describe, expect, test } from "vitest";
import { type Basket, shippingLineId } from "../basket.types.ts";
import { type CampaignTerms, openTerms } from "../campaign.types.ts";
import { defaultStackingPolicy, type StackingPolicy } from "./policy.ts";
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
