/** Minor units as the number that formatters of money take: 1999 cents of EUR are 19.99. */
export function majorAmount({
  amountMinor,
  currency,
}: {
  amountMinor: number;
  currency: string;
}): number {
  return amountMinor / 10 ** minorDigits(currency);
}

/** Decimal places of a currency: JPY 0, EUR 2, KWD 3. */
export function minorDigits(currency: string): number {
  const format = new Intl.NumberFormat("en", { style: "currency", currency });
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}
