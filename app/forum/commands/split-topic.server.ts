import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError, NotFound } from "#app/platform/errors.ts";
import { cleanTitle, slugOfTitle } from "../rules/topic-title.ts";
import { carryReading } from "./carry-reading.server.ts";
import { type LockedTopic, lockTopic, lockTopics } from "./lock-topics.server.ts";
import { movePosts } from "./move-posts.server.ts";
import { findOpenCategory } from "./move-topic.server.ts";
import { recordTopicAct, type Staff } from "./record-topic-act.server.ts";

interface Split {
  number: number;
  /** Which posts leave; never the first, without which the topic would be about nothing. */
  postNumbers: readonly number[];
  by: Staff;
  now: Temporal.Instant;
}

/**
 * Makes a topic of its own of some posts; it is opened by whoever wrote the first of them, when they
 * wrote it. Throws NotFound (topic, category, a post), Forbidden, `topic-withdrawn`,
 * `split-first-post`, `split-nothing`, `split-begins-hidden`, `category-archived` and what a title
 * is refused for.
 */
export async function splitTopic(
  trx: Transaction<Database>,
  split: Split & { title: string; categoryId: string; kind: "discussion" | "question" },
): Promise<{ number: number; slug: string }> {
  const { by, now, kind, categoryId } = split;
  const from = await lockTopic(trx, split);
  const posts = await findLeavingPosts(trx, from, split.postNumbers);
  const [first] = posts;
  if (first!.deletedAt || first!.hiddenAt) throw new DomainError("split-begins-hidden", {}, 422);
  const category = await findOpenCategory(trx, { categoryId, by });
  const title = cleanTitle(split.title);
  const created = await trx
    .insertInto("forumTopic")
    .values({
      categoryId,
      authorId: first!.authorId,
      kind,
      title,
      slug: slugOfTitle(title),
      createdAt: first!.createdAt,
      lastPostAt: first!.createdAt,
      lastPostAuthorId: first!.authorId,
      splitFromId: from.id,
    })
    .returning(["id", "number", "slug", "authorId", "nextPostNumber", "acceptedPostId"])
    .executeTakeFirstOrThrow();
  const uncounted = { topics: 0, posts: 0 };
  const to = { ...created, categoryId, visibility: category.visibility, counts: uncounted };
  await leave(trx, { from, to, posts, now });
  await recordTopicAct(trx, "topic.split", {
    topic: to,
    by,
    facts: { fromTopicId: from.id, fromTopicNumber: from.number, posts: posts.length },
    now,
  });
  return { number: created.number, slug: created.slug };
}

/**
 * Appends some posts of a topic to another one that is there. Throws NotFound, Forbidden,
 * `topic-withdrawn`, `merge-into-itself`, `split-first-post`, `split-nothing`.
 */
export async function movePostsToTopic(
  trx: Transaction<Database>,
  split: Split & { intoNumber: number },
): Promise<{ number: number; slug: string; post: number }> {
  const { number, intoNumber, by, now } = split;
  if (number === intoNumber) throw new DomainError("merge-into-itself", {}, 422);
  const [from, to] = await lockTopics(trx, { numbers: [number, intoNumber], by });
  const posts = await findLeavingPosts(trx, from!, split.postNumbers);
  await leave(trx, { from: from!, to: to!, posts, now });
  await recordTopicAct(trx, "topic.split", {
    topic: to!,
    by,
    facts: { fromTopicId: from!.id, fromTopicNumber: from!.number, posts: posts.length },
    now,
  });
  return { number: to!.number, slug: to!.slug, post: to!.nextPostNumber };
}

async function findLeavingPosts(
  trx: Transaction<Database>,
  topic: LockedTopic,
  postNumbers: readonly number[],
) {
  const numbers = [...new Set(postNumbers)];
  if (numbers.length === 0) throw new DomainError("split-nothing", {}, 422);
  if (numbers.includes(1)) throw new DomainError("split-first-post", {}, 422);
  const posts = await trx
    .selectFrom("forumPost")
    .select(["id", "number", "authorId", "createdAt", "deletedAt", "hiddenAt"])
    .where("topicId", "=", topic.id)
    .where("number", "in", numbers)
    .orderBy("number")
    .execute();
  if (posts.length < numbers.length) throw new NotFound("post");
  return posts;
}

async function leave(
  trx: Transaction<Database>,
  {
    from,
    to,
    posts,
    now,
  }: {
    from: LockedTopic;
    to: Parameters<typeof movePosts>[1]["to"];
    posts: Awaited<ReturnType<typeof findLeavingPosts>>;
    now: Temporal.Instant;
  },
): Promise<void> {
  const postIds = posts.map(({ id }) => id);
  await movePosts(trx, { from, to, postIds, merges: null, now });
  await carryReading(trx, { from, to, postIds, now });
}
