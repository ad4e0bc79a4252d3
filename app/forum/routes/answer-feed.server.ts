import { paths } from "#app/paths.ts";
import { env } from "#app/platform/env.server.ts";
import type { FeedPost } from "../queries/list-for-feed.server.ts";
import { renderAtom } from "../rules/atom-feed.ts";
import { answerText } from "./answer-text.server.ts";

/** Before anything was written, a feed still has to say when it changed. */
const beginning = "1970-01-01T00:00:00Z";

/** Public posts as an Atom feed. */
export function answerFeed(
  request: Request,
  {
    posts,
    titleOf,
    ...head
  }: {
    posts: readonly FeedPost[];
    titleOf: (post: FeedPost) => string;
    title: string;
    language: string;
    address: string;
    self: string;
  },
): Response {
  const { origin } = env().baseUrl;
  const entries = posts.map((post) => ({
    id: `urn:uuid:${post.id}`,
    title: titleOf(post),
    address: origin + paths.topicPost({ ...post, post: post.postNumber }),
    authorName: post.authorName,
    publishedAt: post.createdAt,
    updatedAt: post.editedAt ?? post.createdAt,
    html: post.html,
  }));
  const updatedAt =
    entries
      .map((entry) => entry.updatedAt)
      .sort()
      .at(-1) ?? beginning;
  const feed = renderAtom({ ...head, updatedAt, entries }, origin);
  return answerText(request, feed, "application/atom+xml");
}
