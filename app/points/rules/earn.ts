import { minorDigits } from "#app/orders/rules/money.ts";
import type { Rounding } from "./programme.ts";

/** Points before they are rounded: a fraction, so that no step before the last one loses anything. */
export interface ExactPoints {
  numerator: bigint;
  denominator: bigint;
}

const one = 10_000n;

export function exactly(points: number): ExactPoints {
  return { numerator: BigInt(points), denominator: 1n };
}

/** The *full* currency units of an amount, multiplied: 19.99 at 1 point per unit is 19. */
export function exactForAmount({
  amountMinor,
  currency,
  perCurrencyUnit,
}: {
  amountMinor: number;
  currency: string;
  perCurrencyUnit: number;
}): ExactPoints {
  const fullUnits = BigInt(amountMinor) / 10n ** BigInt(minorDigits(currency));
  return times({ numerator: fullUnits, denominator: 1n }, perCurrencyUnit);
}

/** Rates have at most four decimals; as integers they multiply without a binary error. */
export function times({ numerator, denominator }: ExactPoints, rate: number): ExactPoints {
  return {
    numerator: numerator * BigInt(Math.round(rate * 10_000)),
    denominator: denominator * one,
  };
}

/** The one rounding of an earning. */
export function roundPoints({ numerator, denominator }: ExactPoints, rounding: Rounding): number {
  return Number(
    rounding === "floor"
      ? numerator / denominator
      : (2n * numerator + denominator) / (2n * denominator),
  );
}
