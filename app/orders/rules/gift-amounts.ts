import { minorDigits } from "./money.ts";

const amounts = [10, 25, 50, 100];

/** What a gift balance can be bought for, in minor units: round sums in every currency. */
export function giftAmounts(currency: string): number[] {
  const digits = minorDigits(currency);
  // Currencies without minor units count in hundreds what others count in ones.
  const factor = digits === 0 ? 100 : 10 ** digits;
  return amounts.map((amount) => amount * factor);
}
