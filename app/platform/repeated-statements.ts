// What pages ask for takes longer to plan than to answer: reads that come again and again get a name,
// under which each connection keeps their plan. PostgreSQL itself goes on planning those anew whose
// plan depends on the values.
const repeats = 5;
/** Each connection holds that many plans at most, and a plan can take a hundred kilobytes. */
const mostNames = 150;
const mostCounted = 2_000;

const names = new Map<string, string | null>();
const counts = new Map<string, number>();

/** The name of a read that came often enough; undefined for everything else. */
export function nameOfRepeated(text: string): string | undefined {
  const name = names.get(text);
  if (name !== undefined) return name ?? undefined;
  if (names.size >= mostNames || !/^\s*(select|with)\b/i.test(text)) return undefined;
  const count = (counts.get(text) ?? 0) + 1;
  if (count < repeats) {
    if (counts.size >= mostCounted) counts.clear();
    counts.set(text, count);
    return undefined;
  }
  counts.delete(text);
  const given = `repeated-${names.size + 1}`;
  names.set(text, given);
  return given;
}

/** From now on the statement has no name: its kept plans do not fit the tables any more. */
export function forgetName(text: string): void {
  if (names.has(text)) names.set(text, null);
}
