import { expect, test } from "vitest";
import { giftWorth } from "./gift-worth.ts";

const programme = { currency: "EUR", pointPrice: { points: 100, minor: 150 } };

test.each([
  [{ pointsPrice: 800, moneyPriceMinor: null, currency: null }, 800],
  [{ pointsPrice: 800, moneyPriceMinor: 300, currency: "EUR" }, 1_000],
  [{ pointsPrice: 0, moneyPriceMinor: 1, currency: "EUR" }, 1],
])("%o is worth %i points", (reward, worth) => {
  expect(giftWorth(reward, programme)).toBe(worth);
});

test("what cannot be compared always asks a second person", () => {
  const reward = { pointsPrice: 0, moneyPriceMinor: 1, currency: "USD" };
  expect(giftWorth(reward, programme)).toBe(Number.MAX_SAFE_INTEGER);
  const free = { ...programme, pointPrice: { points: 100, minor: 0 } };
  expect(giftWorth({ ...reward, currency: "EUR" }, free)).toBe(Number.MAX_SAFE_INTEGER);
});
