import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { TopicKind } from "#app/forum/commands/create-topic.server.ts";
import { prepareText } from "#app/forum/commands/prepare-text.server.ts";
import { documentFromPlainText } from "#app/forum/rules/document/document-from-plain-text.ts";
import { slugOfTitle } from "#app/forum/rules/topic-title.ts";
import { type Database, json, type Transaction } from "#app/platform/db.server.ts";
import { categories } from "../content/forum.ts";
import { generateTopics } from "../content/threads/generate.ts";
import type { DemoTopic, PersonKey } from "../content/types.ts";
import { linkMentions } from "../mentions.ts";
import { actorOf, at, earlier, type World } from "../world.ts";

/** Likes that are to be given once all posts stand. */
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
    if (!category.parent) continue;
    const idOf = (key: string) =>
      created.find(({ slug }) => slug === categories.find((each) => each.key === key)?.slug)!.id;
    await trx
      .updateTable("forumCategory")
      .set({ parentId: idOf(category.parent) })
      .where("id", "=", idOf(category.key))
      .execute();
  }
  for (const category of categories) {
    const { id } = created.find(({ slug }) => slug === category.slug)!;
    world.categoryIds.set(category.key, id);
  }
}

const topicsPerBatch = 50;

/**
 * Writes every topic with its replies, oldest first. The texts go through the forum's own check and
 * renderer; the rows go in by the batch, because two thousand single commands would take half of a
 * first start.
 */
export async function writeTopics(trx: Transaction<Database>, world: World): Promise<PlannedLikes> {
  const topics = generateTopics();
  const likes: PlannedLikes = [];
  for (let start = 0; start < topics.length; start += topicsPerBatch) {
    const batch = [];
    for (const topic of topics.slice(start, start + topicsPerBatch)) {
      batch.push(await prepareTopic(trx, world, topic));
    }
    await insertTopics(trx, world, batch);
    likes.push(...batch.flatMap(({ posts }) => posts.map(likesOf)));
  }
  await sql`update forum_category set
    topic_count = (select count(*) from forum_topic where category_id = forum_category.id),
    post_count = (select coalesce(sum(visible_post_count), 0) from forum_topic where category_id = forum_category.id)`.execute(
    trx,
  );
  return likes;
}

type PreparedTopic = Awaited<ReturnType<typeof prepareTopic>>;
type PreparedPost = PreparedTopic["posts"][number];

async function prepareTopic(trx: Transaction<Database>, world: World, topic: DemoTopic) {
  const openedAt = at(world, topic.daysAgo, topic.minuteOfDay);
  const texts = [
    { author: topic.author, text: topic.text, likes: topic.likes, minutes: 0, isAccepted: false },
    ...topic.replies.map((reply) => ({ ...reply, minutes: reply.minutesAfterOpening })),
  ];
  const posts = [];
  for (const [index, { author, text, likes, minutes, isAccepted }] of texts.entries()) {
    const prepared = await preparePost(trx, world, { topic, author, text });
    const postedAt = earlier(openedAt.add({ minutes }), world.now);
    posts.push({ ...prepared, number: index + 1, postedAt, likes, isAccepted });
  }
  const kind = kindOf(topic);
  return { id: randomUUID(), topic, kind, openedAt, posts };
}

function kindOf(topic: DemoTopic): TopicKind {
  if (topic.category === "news") return "announcement";
  const isQuestion = topic.title.includes("?") || topic.replies.some((reply) => reply.isAccepted);
  return isQuestion ? "question" : "discussion";
}

/** Talk of grinders has a room of its own below the one of all gear. */
function categoryIdOf(world: World, { category, tags }: DemoTopic): string {
  const isOfGrinders = category === "gear" && tags.includes("Mühlen");
  return world.categoryIds.get(isOfGrinders ? "grinders" : category)!;
}

const openToAll = {
  visibility: "public",
  accessId: null,
  readers: "all",
  isOwnTopicsOnly: false,
};

async function preparePost(
  trx: Transaction<Database>,
  world: World,
  { topic, author, text: plain }: { topic: DemoTopic; author: PersonKey; text: string },
) {
  const writer = actorOf(world, author);
  const document = documentFromPlainText(linkMentions(world, plain));
  const place = {
    ...openToAll,
    categoryId: categoryIdOf(world, topic),
    topicAuthorId: actorOf(world, topic.author).id,
  };
  const text = await prepareText(trx, { document, writer, place });
  return { id: randomUUID(), writer, text };
}

async function insertTopics(trx: Transaction<Database>, world: World, batch: PreparedTopic[]) {
  const numbers = await trx
    .insertInto("forumTopic")
    .values(batch.map((each) => topicRow(world, each)))
    .returning(["id", "number"])
    .execute();
  await trx
    .insertInto("forumPost")
    .values(batch.flatMap((each) => each.posts.map((post) => postRow(each, post))))
    .execute();
  const mentions = batch.flatMap(({ posts }) => posts.flatMap(mentionRows));
  if (mentions.length) await trx.insertInto("forumMention").values(mentions).execute();
  const numberOf = new Map(numbers.map(({ id, number }) => [id, number]));
  for (const each of batch) world.topicNumbers.set(each.topic.key, numberOf.get(each.id)!);
  await trx
    .insertInto("domainEvent")
    .values(batch.flatMap((each) => eventRows(world, each, numberOf.get(each.id)!)))
    .execute();
  await acceptAnswers(trx, world, batch);
}

function topicRow(world: World, { id, topic, kind, openedAt, posts }: PreparedTopic) {
  const last = posts.at(-1)!;
  return {
    id,
    categoryId: categoryIdOf(world, topic),
    authorId: posts[0]!.writer.id,
    kind,
    title: topic.title,
    slug: slugOfTitle(topic.title),
    createdAt: openedAt,
    lastPostAt: last.postedAt,
    lastPostAuthorId: last.writer.id,
    nextPostNumber: posts.length + 1,
    visiblePostCount: posts.length,
  };
}

function postRow({ id, topic }: PreparedTopic, post: PreparedPost) {
  return {
    id: post.id,
    topicId: id,
    number: post.number,
    authorId: post.writer.id,
    document: json(post.text.document) as never,
    html: post.text.html,
    plainText: post.text.plainText,
    requestKey: `demo:${topic.key}:${post.number}`,
    createdAt: post.postedAt,
  };
}

function mentionRows({ id, postedAt, text }: PreparedPost) {
  return text.mentionedMemberIds.map((memberId) => ({ postId: id, memberId, createdAt: postedAt }));
}

function eventRows(world: World, { id, topic, kind, posts }: PreparedTopic, topicNumber: number) {
  const categoryId = categoryIdOf(world, topic);
  const [opening] = posts;
  const head = (post: PreparedPost) => ({
    occurredAt: post.postedAt,
    memberId: post.writer.id,
    actorKind: post.writer.isStaff ? "staff" : "member",
    actorId: post.writer.id,
    channel: "portal",
    direction: post.writer.isStaff ? "from-brand" : "between-members",
  });
  const authorId = opening!.writer.id;
  const opened: DomainEvents["topic.created"] = {
    topicId: id,
    number: topicNumber,
    categoryId,
    visibility: "public",
    authorId,
    kind,
    title: topic.title,
  };
  const written = (post: PreparedPost): DomainEvents["post.created"] => ({
    postId: post.id,
    topicId: id,
    topicNumber,
    number: post.number,
    categoryId,
    visibility: "public",
    authorId: post.writer.id,
    isFirst: post.number === 1,
    replyToAuthorId: null,
    topicAuthorId: authorId,
    mentionedMemberIds: post.text.mentionedMemberIds,
    plainExcerpt: post.text.excerpt,
  });
  return [
    {
      ...head(opening!),
      name: "topic.created",
      subjectKind: "topic",
      subjectId: id,
      payload: json(opened) as never,
    },
    ...posts.map((post) => ({
      ...head(post),
      name: "post.created",
      subjectKind: "post",
      subjectId: post.id,
      payload: json(written(post)) as never,
    })),
  ];
}

async function acceptAnswers(trx: Transaction<Database>, world: World, batch: PreparedTopic[]) {
  for (const { id, topic, kind, posts } of batch) {
    const answer = posts.find((post) => post.isAccepted);
    if (!answer || kind !== "question") continue;
    const acceptedAt = earlier(answer.postedAt.add({ hours: 3 }), world.now);
    const askerId = posts[0]!.writer.id;
    await trx
      .updateTable("forumTopic")
      .set({ acceptedPostId: answer.id, acceptedAt, acceptedBy: askerId })
      .where("id", "=", id)
      .execute();
    const payload: DomainEvents["post.accepted"] = {
      postId: answer.id,
      topicId: id,
      topicNumber: world.topicNumbers.get(topic.key)!,
      number: answer.number,
      categoryId: categoryIdOf(world, topic),
      visibility: "public",
      authorId: answer.writer.id,
      postAuthorId: answer.writer.id,
      topicAuthorId: askerId,
      acceptedById: askerId,
      first: true,
    };
    await trx
      .insertInto("domainEvent")
      .values({
        name: "post.accepted",
        occurredAt: acceptedAt,
        memberId: answer.writer.id,
        actorKind: "member",
        actorId: askerId,
        channel: "portal",
        direction: "between-members",
        subjectKind: "post",
        subjectId: answer.id,
        payload: json(payload) as never,
      })
      .execute();
  }
}

function likesOf({ id, writer, postedAt, likes }: PreparedPost) {
  return { postId: id, authorId: writer.id, postedAt, count: likes };
}
