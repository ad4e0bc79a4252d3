/** What an open page offers: how many posts it does not show yet, and the first of them. */
export interface NewPosts {
  count: number;
  first: number | null;
}

/** Posts of others after the last one that the page shows; `latest` begins with the latest. */
export function newPostsFor(
  latest: readonly { number: number; authorId: string }[],
  { after, memberId }: { after: number; memberId: string | null },
): NewPosts {
  const posts = latest.filter(({ number, authorId }) => number > after && authorId !== memberId);
  return { count: posts.length, first: posts.at(-1)?.number ?? null };
}
