import type { LineDiscount } from "../basket.types.ts";

/**
 * Splits an amount over lines in proportion to what they have open: every share is rounded down, and
 * what is left goes unit by unit to the largest remainders, the earlier line first. The shares sum
 * to the amount, and none is larger than its line. `amountMinor` must not exceed the sum.
 */
export function splitOver(
  amountMinor: number,
  open: readonly { lineId: string; openMinor: number }[],
): LineDiscount[] {
  const whole = BigInt(open.reduce((sum, { openMinor }) => sum + openMinor, 0));
  if (BigInt(amountMinor) > whole) throw new RangeError(`more than is open: ${amountMinor}`);
  if (amountMinor <= 0) return [];
  // Products of two amounts outgrow what a number holds exactly.
  const shares = open.map(({ lineId, openMinor }, place) => {
    const product = BigInt(amountMinor) * BigInt(openMinor);
    return { lineId, place, discountMinor: Number(product / whole), remainder: product % whole };
  });
  let left = amountMinor - shares.reduce((sum, { discountMinor }) => sum + discountMinor, 0);
  const byRemainder = shares.toSorted((a, b) =>
    a.remainder === b.remainder ? a.place - b.place : a.remainder > b.remainder ? -1 : 1,
  );
  for (const share of byRemainder) {
    if (left === 0) break;
    share.discountMinor += 1;
    left -= 1;
  }
  return shares
    .filter(({ discountMinor }) => discountMinor > 0)
    .map(({ lineId, discountMinor }) => ({ lineId, discountMinor }));
}
