/**
 * Seeded random numbers for the demo brand: the same seed gives the same brand on every machine.
 * Not for secrets. mulberry32 by Tommy Ettinger (public domain), seeded by FNV-1a of the text.
 */
export type Random = ReturnType<typeof createRandom>;

export function createRandom(seed: string) {
  let state = hashText(seed);

  /** A number in [0, 1). */
  function next(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from min to max, both included. */
  function int(min: number, max: number): number {
    return min + Math.floor(next() * (max - min + 1));
  }

  /** True with the given probability (0 to 1). */
  function chance(probability: number): boolean {
    return next() < probability;
  }

  function pick<Item>(items: readonly Item[]): Item {
    if (items.length === 0) throw new RangeError("Nothing to pick from");
    return items[int(0, items.length - 1)]!;
  }

  /** One item, each as likely as its weight; weights of 0 are never picked. */
  function weighted<Item>(items: readonly Item[], weightOf: (item: Item) => number): Item {
    const total = items.reduce((sum, item) => sum + weightOf(item), 0);
    if (total <= 0) throw new RangeError("Nothing with a weight to pick from");
    let rest = next() * total;
    for (const item of items) {
      rest -= weightOf(item);
      if (rest < 0) return item;
    }
    return items.findLast((item) => weightOf(item) > 0)!;
  }

  /** A new array in random order (Fisher–Yates). */
  function shuffle<Item>(items: readonly Item[]): Item[] {
    const result = [...items];
    for (let last = result.length - 1; last > 0; last--) {
      const other = int(0, last);
      [result[last], result[other]] = [result[other]!, result[last]!];
    }
    return result;
  }

  /** Up to `count` different items in random order. */
  function sample<Item>(items: readonly Item[], count: number): Item[] {
    return shuffle(items).slice(0, count);
  }

  /** Deals every item once before any comes again. */
  function deck<Item>(items: readonly Item[]): () => Item {
    let rest: Item[] = [];
    return () => {
      if (rest.length === 0) rest = shuffle(items);
      if (rest.length === 0) throw new RangeError("Nothing to deal");
      return rest.pop()!;
    };
  }

  return { next, int, chance, pick, weighted, shuffle, sample, deck };
}

function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
  }
  return hash >>> 0;
}
