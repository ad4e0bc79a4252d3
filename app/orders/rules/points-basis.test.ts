import { expect, test } from "vitest";
import { pointsBasis } from "./points-basis.ts";

const order = { totalMinor: 5_000, taxMinor: 800, shippingMinor: 490, paidWithBalanceMinor: 1_000 };

test.each([
  { includesTax: true, includesShipping: true, basis: 4_000 },
  { includesTax: true, includesShipping: false, basis: 3_510 },
  { includesTax: false, includesShipping: true, basis: 3_200 },
  { includesTax: false, includesShipping: false, basis: 2_710 },
])("tax $includesTax, shipping $includesShipping: $basis earn points", ({ basis, ...settings }) => {
  expect(pointsBasis(order, settings)).toBe(basis);
});

test("an order paid with gift balance earns nothing, not less than nothing", () => {
  const settings = { includesTax: true, includesShipping: false };
  expect(pointsBasis({ ...order, paidWithBalanceMinor: 5_000 }, settings)).toBe(0);
});
