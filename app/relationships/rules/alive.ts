/** When somebody bought, in weeks: `repeats` after the first, the last `lastWeeks` and now `weeks` after it. */
export interface BuyingHistory {
  repeats: number;
  lastWeeks: number;
  weeks: number;
}

// What the paper found for its customers (table 2), until a brand's own orders are fitted.
const { r, alpha, a, b } = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };

/**
 * The probability that somebody still buys here, by BG/NBD (Fader, Hardie, Lee 2005,
 * DOI 10.1287/mksc.1040.0098). Of whoever bought only
 * once the model says 1.
 */
export function probabilityAlive({ repeats, lastWeeks, weeks }: BuyingHistory): number {
  if (repeats === 0) return 1;
  const now = Math.max(weeks, lastWeeks);
  const silence = ((alpha + now) / (alpha + lastWeeks)) ** (r + repeats);
  return 1 / (1 + (a / (b + repeats - 1)) * silence);
}
