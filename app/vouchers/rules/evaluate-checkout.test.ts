import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Basket } from "./basket.types.ts";
import { type CampaignTerms, openTerms } from "./campaign.types.ts";
import { type CheckoutVoucher, evaluateCheckout, type GivenCode } from "./evaluate-checkout.ts";
import { defaultStackingPolicy, type StackingPolicy } from "./stacking/policy.ts";

const now = Temporal.Instant.from("2026-11-22T10:00:00Z");
const coffee = { id: "1", sku: "COFFEE", categories: [], quantity: 2, unitAmountMinor: 1500 };
const mug = { id: "2", sku: "MUG", categories: [], quantity: 1, unitAmountMinor: 2000 };
const basket: Basket = { currency: "EUR", lines: [coffee, mug], shippingMinor: 490 };

function code(id: string, terms: Partial<CampaignTerms>, given: Partial<CheckoutVoucher> = {}) {
  const voucher: CheckoutVoucher = {
    id,
    campaignId: `campaign-${id}`,
    label: { de: id, en: id },
    terms: { ...openTerms, kind: "amount", currency: "EUR", ...terms },
    ownerId: null,
    room: { uses: null, memberUses: null, budgetMinor: null },
    validFrom: "2026-01-01T00:00:00Z",
    expiresAt: null,
    withdrawnAt: null,
    redeemedAt: null,
    heldUntil: null,
    balanceMinor: null,
    ...given,
  };
  return { typed: id, voucher } satisfies GivenCode;
}
const tenEuros = code("ten-euros", { amountMinor: 1000 });
const tenPercent = code("ten-percent", { kind: "percentage", percentage: 10 });
const gift = code("gift", { kind: "gift-balance" }, { balanceMinor: 2000 });
const expired = code("expired", { amountMinor: 500 }, { expiresAt: "2026-11-22T10:00:00Z" });
const forTea = code("for-tea", { amountMinor: 500, includedSkus: ["TEA"] });
const alone = code("alone", { amountMinor: 100, isCombinable: false });
const unknown: GivenCode = { typed: "none", refusal: { code: "voucher-unknown", facts: {} } };

const evaluate = (codes: readonly GivenCode[], policy: Partial<StackingPolicy> = {}) =>
  evaluateCheckout({
    basket,
    codes,
    buyer: { memberId: "ada", hasOrdered: true },
    points: { wanted: 300, available: 300, price: { points: 100, minor: 100 } },
    policy: { ...defaultStackingPolicy, ...policy },
    now,
  });
const outcomes = (answer: ReturnType<typeof evaluate>) =>
  answer.codes.map(({ discountMinor, refusal }) => refusal?.code ?? discountMinor);

describe("all or none of the codes", () => {
  test("where all fit, it makes no difference", () => {
    const codes = [tenPercent, tenEuros, gift];
    expect(outcomes(evaluate(codes, { application: "all" }))).toEqual([400, 1000, 2000]);
    expect(evaluate(codes, { application: "all" })).toEqual(evaluate(codes));
  });

  test.each([
    ["does not exist", unknown, "voucher-unknown"],
    ["has expired", expired, "voucher-expired"],
    ["is for other goods", forTea, "voucher-product-missing"],
    ["goes with no other", alone, "voucher-not-combinable"],
    ["is given twice", tenEuros, "voucher-given-twice"],
  ] as const)("one that %s turns the others down, balances too", (_, other, reason) => {
    const codes = [tenEuros, gift, other];
    expect(outcomes(evaluate(codes))).toEqual([1000, 2000, reason]);
    const answer = evaluate(codes, { application: "all" });
    const others = "voucher-others-refused";
    expect(outcomes(answer)).toEqual([others, others, reason]);
    expect(answer.totals).toMatchObject({ discountMinor: 0, balanceMinor: 0 });
    expect(answer.codes.flatMap(({ lines }) => lines)).toEqual([]);
  });

  test("one too many turns all of them down", () => {
    const codes = [tenPercent, tenEuros];
    expect(outcomes(evaluate(codes, { application: "all", maximumCodes: 1 }))).toEqual([
      "voucher-too-many",
      "voucher-others-refused",
    ]);
  });

  test("points are no code: they pay all the same", () => {
    const answer = evaluate([tenEuros, expired], { application: "all" });
    expect(answer.points).toMatchObject({ used: 300, minor: 300, refusal: null });
    expect(answer.totals).toMatchObject({ pointsMinor: 300, payableMinor: 5190 });
  });

  test("either every code counts or none does, in any order", () => {
    const codes = [tenEuros, tenPercent, gift, expired, forTea, unknown];
    fc.assert(
      fc.property(fc.shuffledSubarray(codes, { minLength: 1 }), (given) => {
        const answer = evaluate(given, { application: "all" });
        const refused = answer.codes.filter(({ refusal }) => refusal);
        expect([0, given.length]).toContain(refused.length);
        const isSpoilt = given.some((one) => [expired, forTea, unknown].includes(one as never));
        expect(refused.length > 0).toBe(isSpoilt);
        expect(answer.totals.discountMinor + answer.totals.balanceMinor > 0).toBe(!isSpoilt);
      }),
    );
  });
});
