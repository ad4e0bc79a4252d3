import { minorDigits } from "#app/orders/rules/money.ts";
import type { Rounding } from "./programme.ts";

/** What an earning rule says; stored as data, one version per change. */
export interface EarningDefinition {
  trigger: "order-paid";
  amount: { perCurrencyUnit: number };
  /** Days until available; absent: the programme's. */
  delayDays?: number;
  /** Months until expiry, null: never, absent: the programme's. */
  expiresAfterMonths?: number | null;
}

/**
 * Points for an amount: count the *full* currency units, multiply, round once.
 * 19.99 at 1 point per unit is 19; with a multiplier of 1.5 it is 28.
 * Source: the programme's rule of rounding (shared by pages, API and dry runs).
 */
export function pointsForAmount({
  amountMinor,
  currency,
  perCurrencyUnit,
  multiplier = 1,
  rounding,
}: {
  amountMinor: number;
  currency: string;
  perCurrencyUnit: number;
  multiplier?: number;
  rounding: Rounding;
}): number {
  const fullUnits = BigInt(amountMinor) / 10n ** BigInt(minorDigits(currency));
  const numerator = fullUnits * tenThousandths(perCurrencyUnit) * tenThousandths(multiplier);
  return Number(divide(numerator, 100_000_000n, rounding));
}

/** Rates have at most four decimals; as integers they multiply without a binary error. */
function tenThousandths(rate: number): bigint {
  return BigInt(Math.round(rate * 10_000));
}

function divide(numerator: bigint, denominator: bigint, rounding: Rounding): bigint {
  return rounding === "floor"
    ? numerator / denominator
    : (2n * numerator + denominator) / (2n * denominator);
}
