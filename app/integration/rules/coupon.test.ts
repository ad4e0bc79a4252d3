import { describe, expect, test } from "vitest";
import { openTerms } from "#app/vouchers/rules/campaign.types.ts";
import { mirrorTermsOf } from "./coupon.ts";

const percentage = { ...openTerms, kind: "percentage", percentage: 15 } as const;
const amount = { ...openTerms, kind: "amount", amountMinor: 1_000, currency: "EUR" } as const;

test("a percentage and an amount have words at Stripe", () => {
  expect(mirrorTermsOf(percentage)).toEqual({
    coupon: { percent_off: 15 },
    restrictions: { first_time_transaction: false },
  });
  expect(mirrorTermsOf({ ...amount, minimumOrderMinor: 3_000, isFirstOrderOnly: true })).toEqual({
    coupon: { amount_off: 1_000, currency: "eur" },
    restrictions: {
      first_time_transaction: true,
      minimum_amount: 3_000,
      minimum_amount_currency: "eur",
    },
  });
});

describe("what Stripe could not keep is not mirrored", () => {
  test.each([
    [{ ...openTerms, kind: "free-shipping" }, "kind"],
    [{ ...openTerms, kind: "gift-balance", currency: "EUR" }, "kind"],
    [{ ...percentage, includedSkus: ["A"] }, "products"],
    [{ ...percentage, excludedCategories: ["tea"] }, "products"],
    [{ ...percentage, holder: "owner" }, "owner"],
    [{ ...percentage, maximumDiscountMinor: 500 }, "amount"],
    [{ ...percentage, memberLimit: 1 }, "limits"],
    [{ ...amount, budgetMinor: 10_000 }, "limits"],
  ] as const)("%o", (campaign, obstacle) => {
    expect(mirrorTermsOf(campaign)).toEqual({ obstacle });
  });
});
