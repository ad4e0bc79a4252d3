export type TrustLevel = 0 | 1 | 2;

/**
 * How far a member's word is trusted, from age and posts alone: new, at home for a day with a
 * first post, or a member of two weeks with ten posts and a like. Upheld reports hold it down.
 */
export function trustLevelOf({
  joinedAt,
  visiblePosts,
  likesReceived,
  hiddenPosts,
  now,
}: {
  joinedAt: Temporal.Instant;
  visiblePosts: number;
  likesReceived: number;
  hiddenPosts: number;
  now: Temporal.Instant;
}): TrustLevel {
  const days = now.since(joinedAt).total("hours") / 24;
  if (days >= 15 && visiblePosts >= 10 && likesReceived >= 1 && hiddenPosts <= 2) return 2;
  return days >= 1 && visiblePosts >= 1 ? 1 : 0;
}
