import type { Reader } from "#app/platform/db.server.ts";
import type { HoldReason } from "../rules/hold-reasons.ts";

/** What a member wrote that waits for its review, the longest first, with the rules that held it. */
export async function listWaitingPosts(
  db: Reader,
  { memberId, limit }: { memberId: string; limit: number },
) {
  const rows = await db
    .selectFrom("forumPost as post")
    .innerJoin("forumTopic as topic", "topic.id", "post.topicId")
    .select([
      "post.id",
      "post.number",
      "post.heldAt",
      "post.holdReasons",
      "topic.number as topicNumber",
      "topic.slug as topicSlug",
      "topic.title as topicTitle",
    ])
    .where("post.authorId", "=", memberId)
    .where("post.heldAt", "is not", null)
    .where("post.releasedAt", "is", null)
    .where("post.hideReason", "is", null)
    .orderBy("post.heldAt")
    .limit(limit)
    .execute();
  return rows.map(({ holdReasons, ...post }) => ({
    ...post,
    rules: (holdReasons as unknown as HoldReason[]).map(({ rule }) => rule),
  }));
}

export type WaitingPost = Awaited<ReturnType<typeof listWaitingPosts>>[number];
