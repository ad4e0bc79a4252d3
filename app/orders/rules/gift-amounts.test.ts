import { expect, test } from "vitest";
import { giftAmounts } from "./gift-amounts.ts";

test.each([
  ["EUR", [1_000, 2_500, 5_000, 10_000]],
  ["JPY", [1_000, 2_500, 5_000, 10_000]],
  ["KWD", [10_000, 25_000, 50_000, 100_000]],
])("%s", (currency, amounts) => {
  expect(giftAmounts(currency)).toEqual(amounts);
});
