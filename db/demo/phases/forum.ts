import { acceptAnswer } from "#app/forum/commands/accept-answer.server.ts";
import { createReply } from "#app/forum/commands/create-reply.server.ts";
import { createTopic } from "#app/forum/commands/create-topic.server.ts";
import { documentFromPlainText } from "#app/forum/rules/document/document-from-plain-text.ts";
import { type Database, inTransaction, json, type Transaction } from "#app/platform/db.server.ts";
import { categories } from "../content/forum.ts";
import { generateTopics } from "../content/threads/generate.ts";
import type { DemoTopic } from "../content/types.ts";
import { linkMentions } from "../mentions.ts";
import { actorOf, at, type World } from "../world.ts";

/** Likes that are to be given once all posts stand, as [post, how many]. */
export type PlannedLikes = {
  postId: string;
  authorId: string;
  postedAt: Temporal.Instant;
  count: number;
}[];

export async function openCategories(trx: Transaction<Database>, world: World): Promise<void> {
  const rows = categories.map((category, index) => ({
    slug: category.slug,
    names: json(category.name) as never,
    descriptions: json(category.description) as never,
    colour: category.color.toLowerCase(),
    icon: category.icon,
    position: index + 1,
    posting: category.topicsBy,
  }));
  const created = await trx
    .insertInto("forumCategory")
    .values(rows)
    .returning(["id", "slug"])
    .execute();
  for (const category of categories) {
    world.categoryIds.set(category.key, created.find(({ slug }) => slug === category.slug)!.id);
  }
}

/** Writes every topic with its replies, one transaction each, oldest first. */
export async function writeTopics(
  world: World,
  said: (done: number, all: number) => void,
): Promise<PlannedLikes> {
  const topics = generateTopics();
  const likes: PlannedLikes = [];
  for (const [index, topic] of topics.entries()) {
    await inTransaction(async (trx) => {
      likes.push(...(await writeTopic(trx, world, topic)));
    });
    if (index % 100 === 99) said(index + 1, topics.length);
  }
  return likes;
}

async function writeTopic(
  trx: Transaction<Database>,
  world: World,
  topic: DemoTopic,
): Promise<PlannedLikes> {
  const likes: PlannedLikes = [];
  const openedAt = at(world, topic.daysAgo, topic.minuteOfDay);
  const isQuestion = topic.replies.some((reply) => reply.isAccepted) || topic.title.includes("?");
  const author = actorOf(world, topic.author);
  const opening = await createTopic(trx, {
    author,
    categoryId: world.categoryIds.get(topic.category)!,
    kind: topic.category === "news" ? "announcement" : isQuestion ? "question" : "discussion",
    title: topic.title,
    document: documentFromPlainText(linkMentions(world, topic.text)),
    requestKey: `demo:${topic.key}`,
    now: openedAt,
    withoutLimits: true,
  });
  world.topicNumbers.set(topic.key, opening.topicNumber);
  likes.push({
    postId: opening.postId,
    authorId: author.id,
    postedAt: openedAt,
    count: topic.likes,
  });
  for (const [index, reply] of topic.replies.entries()) {
    const writer = actorOf(world, reply.author);
    const postedAt = earlier(openedAt.add({ minutes: reply.minutesAfterOpening }), world.now);
    const post = await createReply(trx, {
      author: writer,
      topicNumber: opening.topicNumber,
      replyToNumber: null,
      document: documentFromPlainText(linkMentions(world, reply.text)),
      requestKey: `demo:${topic.key}:${index}`,
      now: postedAt,
      withoutLimits: true,
    });
    likes.push({ postId: post.postId, authorId: writer.id, postedAt, count: reply.likes });
    if (reply.isAccepted && isQuestion) {
      await acceptAnswer(trx, {
        postId: post.postId,
        actor: author,
        now: earlier(postedAt.add({ hours: 3 }), world.now),
      });
    }
  }
  return likes;
}

function earlier(a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(a, b) < 0 ? a : b;
}
