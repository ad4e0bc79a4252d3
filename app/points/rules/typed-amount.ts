import { minorDigits } from "#app/orders/rules/money.ts";

const largest = 100_000_000;

/** An amount as people type it ("49,90", "49.90") in minor units; null where it is none. */
export function readTypedAmount(text: string, currency: string): number | null {
  const match = /^\s*(\d{1,9})(?:[.,](\d{1,3}))?\s*$/.exec(text);
  if (!match) return null;
  const digits = minorDigits(currency);
  const decimals = match[2] ?? "";
  if (decimals.length > digits) return null;
  const minor = Number(match[1]) * 10 ** digits + Number(decimals.padEnd(digits, "0") || 0);
  return minor <= largest ? minor : null;
}
