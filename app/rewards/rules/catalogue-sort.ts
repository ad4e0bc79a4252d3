/** How a catalogue can be ordered; `reach` is the order it comes in. */
export const catalogueSorts = ["reach", "price", "new"] as const;
export type CatalogueSort = (typeof catalogueSorts)[number];

interface Sortable {
  pointsPrice: number;
  publishedAt: string | null;
}

/** The rewards in the order asked for; equal ones stay as they came. */
export function inOrder<Reward extends Sortable>(
  rewards: readonly Reward[],
  sort: CatalogueSort,
): Reward[] {
  if (sort === "price") return rewards.toSorted((a, b) => a.pointsPrice - b.pointsPrice);
  if (sort === "new") return rewards.toSorted((a, b) => newness(b) - newness(a));
  return [...rewards];
}

function newness({ publishedAt }: Sortable): number {
  return publishedAt ? Temporal.Instant.from(publishedAt).epochMilliseconds : 0;
}
