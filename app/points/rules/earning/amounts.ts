import type { ExactPoints } from "../earn.ts";
import type { AmountGround } from "./amounts/amount.ts";
import { fixed } from "./amounts/fixed.ts";
import { multiplier } from "./amounts/multiplier.ts";
import { perCurrencyUnit } from "./amounts/per-currency-unit.ts";

const amounts = { fixed, perCurrencyUnit, multiplier };
type AmountName = keyof typeof amounts;

/** The points that an amount of a definition stands for, not rounded yet. */
export function exactAmount(
  amount: { [Name in AmountName]?: number },
  ground: AmountGround,
): ExactPoints {
  const [name, value] = Object.entries(amount)[0] as [AmountName, number];
  return amounts[name](value, ground);
}
