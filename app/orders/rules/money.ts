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

/** An amount in words, as readers of the language write it. */
export function moneyText({
  amountMinor,
  currency,
  language,
}: {
  amountMinor: number;
  currency: string;
  language: string;
}): string {
  const amount = majorAmount({ amountMinor, currency });
  return new Intl.NumberFormat(language, { style: "currency", currency }).format(amount);
}
