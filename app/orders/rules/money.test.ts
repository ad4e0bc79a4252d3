import { expect, test } from "vitest";
import { majorAmount, minorDigits } from "./money.ts";

test("knows currencies with 0, 2 and 3 decimals", () => {
  expect(["JPY", "EUR", "KWD"].map(minorDigits)).toEqual([0, 2, 3]);
});

test.each([
  { amountMinor: 1_999, currency: "EUR", major: 19.99 },
  { amountMinor: 1_999, currency: "JPY", major: 1_999 },
  { amountMinor: 1_999, currency: "KWD", major: 1.999 },
])("$amountMinor minor units of $currency are $major", ({ major, ...given }) => {
  expect(majorAmount(given)).toBe(major);
});
