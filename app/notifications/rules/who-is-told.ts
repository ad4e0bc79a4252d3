import type { FollowLevel } from "#app/forum/rules/topic-level.ts";

/** Why somebody is told of a new post; what stands first outweighs what comes after it. */
export const postNotices = ["mention", "reply", "quote", "new-topic", "new-posts"] as const;
export type PostNotice = (typeof postNotices)[number];

/** What a new post is to one member. */
export interface PostToMember {
  isOwn: boolean;
  /** The member wants to hear nothing of whoever wrote it, or is blocked by them. */
  ignoresAuthor: boolean;
  followsAuthor: boolean;
  level: FollowLevel;
  isMentioned: boolean;
  /** It answers a post of the member. */
  isAnswered: boolean;
  isQuoted: boolean;
  opened: boolean;
  isFirstOfTopic: boolean;
}

/**
 * Why a member is told of a new post, or null. Silence wins over everything: of muted topics and
 * ignored people nobody is told, even where they are named. One post is told once, for its strongest
 * reason: a mention, then an answer, then a quote, then that the member follows something.
 */
export function whyTold(post: PostToMember): PostNotice | null {
  if (post.isOwn || post.ignoresAuthor || post.level === "muted") return null;
  if (post.isMentioned) return "mention";
  if (post.isAnswered) return "reply";
  const watches = post.level === "watching";
  // Whoever opened a topic asked: every post in it is an answer to them.
  if (post.opened && watches) return "reply";
  if (post.isQuoted) return "quote";
  if (post.isFirstOfTopic)
    return watches || post.level === "watching-first" || post.followsAuthor ? "new-topic" : null;
  return watches ? "new-posts" : null;
}
