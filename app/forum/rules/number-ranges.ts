import { readNumber } from "./read-number.ts";

const maxNumbers = 1_000;

/**
 * The numbers that a text like "4, 7-9" names, each once and in order. Null for anything else, for a
 * range that runs backwards, and for more than a thousand.
 */
export function readNumberRanges(text: string): number[] | null {
  const numbers = new Set<number>();
  for (const part of text.split(/[,;\s]+/).filter(Boolean)) {
    const [first, last = first, ...rest] = part.split(/[-–]/).map(readNumber);
    if (!first || !last || rest.length > 0 || last < first || last - first >= maxNumbers)
      return null;
    for (let number = first; number <= last; number++) numbers.add(number);
    if (numbers.size > maxNumbers) return null;
  }
  return [...numbers].sort((a, b) => a - b);
}
