import type { Database, Transaction } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import type { PostFacts } from "../forum.events.ts";
import { readableTopics } from "../queries/readable-categories.server.ts";
import { type Actor, viewerOfWriter } from "../rules/category-visibility.ts";

/**
 * A post with its topic, both safe from others until the commit: whoever changes a post locks its
 * topic's row first, so counters are right and nobody waits in a circle. Throws NotFound for what
 * the actor cannot see.
 */
export async function lockPost(
  trx: Transaction<Database>,
  which: { postId: string; actor: Actor },
): Promise<LockedPost> {
  for (let attempt = 0; attempt < 3; attempt++) {
    const locked = await tryToLock(trx, which);
    if (locked?.post) return { ...locked, post: locked.post };
  }
  throw new NotFound("post");
}

/** Nothing where the post or its topic was moved elsewhere while we waited for the topic's row. */
async function tryToLock(
  trx: Transaction<Database>,
  { postId, actor }: { postId: string; actor: Actor },
) {
  const topic = await trx
    .selectFrom("forumTopic")
    .innerJoin("forumCategory", "forumCategory.id", "forumTopic.categoryId")
    .select([
      "forumTopic.id",
      "forumTopic.number",
      "forumTopic.slug",
      "forumTopic.title",
      "forumTopic.kind",
      "forumTopic.authorId",
      "forumTopic.categoryId",
      "forumTopic.visiblePostCount",
      "forumTopic.acceptedPostId",
      "forumTopic.hiddenAt",
      "forumTopic.deletedAt",
      "forumCategory.visibility",
      "forumCategory.accessId",
      "forumCategory.readers",
      "forumCategory.isOwnTopicsOnly",
    ])
    .where("forumTopic.id", "=", (eb) =>
      eb.selectFrom("forumPost").select("topicId").where("id", "=", postId),
    )
    .where(readableTopics(trx, viewerOfWriter(actor)))
    .forNoKeyUpdate("forumTopic")
    .executeTakeFirst();
  if (!topic) return undefined;
  const post = await trx
    .selectFrom("forumPost")
    .select([
      "id",
      "number",
      "authorId",
      "revision",
      "plainText",
      "createdAt",
      "editedAt",
      "editedBy",
      "deletedAt",
      "deletedBy",
      "hiddenAt",
      "heldAt",
      "releasedAt",
      "likeCount",
      "wikiSince",
      "purgedAt",
    ])
    .where("id", "=", postId)
    .where("topicId", "=", topic.id)
    .executeTakeFirst();
  return { post, topic };
}

type Attempt = NonNullable<Awaited<ReturnType<typeof tryToLock>>>;
export type LockedPost = Attempt & { post: NonNullable<Attempt["post"]> };

/** What every event about the post says of it. */
export function factsOf({ post, topic }: LockedPost): PostFacts {
  return {
    postId: post.id,
    topicId: topic.id,
    topicNumber: topic.number,
    number: post.number,
    categoryId: topic.categoryId,
    visibility: topic.visibility as PostFacts["visibility"],
    authorId: post.authorId,
  };
}
