import { bookmarkPost, noteBookmark } from "#app/forum/commands/bookmark-post.server.ts";
import { closeTopic } from "#app/forum/commands/close-topic.server.ts";
import { createReply } from "#app/forum/commands/create-reply.server.ts";
import { createTopic } from "#app/forum/commands/create-topic.server.ts";
import { editPost } from "#app/forum/commands/edit-post.server.ts";
import { mergeTopics } from "#app/forum/commands/merge-topics.server.ts";
import { openWiki } from "#app/forum/commands/open-wiki.server.ts";
import { pinTopic } from "#app/forum/commands/pin-topic.server.ts";
import { splitTopic } from "#app/forum/commands/split-topic.server.ts";
import { documentFromPlainText } from "#app/forum/rules/document/document-from-plain-text.ts";
import { plainTextFromDocument } from "#app/forum/rules/document/document-to-plain-text.ts";
import type { PostDocument } from "#app/forum/rules/document/post-document.types.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import {
  bookmarks,
  closedTopic,
  closingTopic,
  mergedTopic,
  pinnedTopics,
  splitOff,
  wiki,
} from "../content/living.ts";
import { actorOf, earlier, type World } from "../world.ts";

const moderator = "jonas";

/** What people did with topics that stood: put together, taken apart, closed, kept, written on. */
export async function liveWithTopics(world: World): Promise<void> {
  await mergeTwin(world);
  await splitAway(world);
  await closeSome(world);
  await writeWiki(world);
  await keepSome(world);
}

async function mergeTwin(world: World): Promise<void> {
  const { category, title, posts, into } = mergedTopic;
  const intoNumber = world.topicNumbers.get(into)!;
  const openedAt = await momentAfter(world, intoNumber);
  const [first, ...replies] = posts;
  const opened = await inTransaction((trx) =>
    createTopic(trx, {
      author: actorOf(world, first!.author),
      categoryId: world.categoryIds.get(category)!,
      kind: "question",
      title,
      document: documentFromPlainText(first!.text),
      requestKey: "demo:merged:1",
      now: openedAt,
      withoutLimits: true,
    }),
  );
  await reply(world, { topicNumber: opened.topicNumber, replies, from: openedAt, key: "merged" });
  await inTransaction((trx) =>
    mergeTopics(trx, {
      number: opened.topicNumber,
      intoNumber,
      by: actorOf(world, moderator),
      now: earlier(openedAt.add({ hours: 5 }), world.now),
    }),
  );
}

async function splitAway(world: World): Promise<void> {
  const { from, title, posts } = splitOff;
  const number = world.topicNumbers.get(from)!;
  const begunAt = await momentAfter(world, number);
  const key = "split";
  const postNumbers = await reply(world, {
    topicNumber: number,
    replies: posts,
    from: begunAt,
    key,
  });
  await inTransaction((trx) =>
    splitTopic(trx, {
      number,
      postNumbers,
      title,
      categoryId: world.categoryIds.get("meetups")!,
      kind: "discussion",
      by: actorOf(world, moderator),
      now: earlier(begunAt.add({ hours: 8 }), world.now),
    }),
  );
}

async function closeSome(world: World): Promise<void> {
  const { now } = world;
  const by = actorOf(world, moderator);
  const numberOf = (topic: string) => world.topicNumbers.get(topic)!;
  await inTransaction(async (trx) => {
    const none = { closesAt: null, reopensAt: null };
    const closed = { number: numberOf(closedTopic.topic), reason: closedTopic.reason };
    await closeTopic(trx, { ...closed, ...none, by, now: now.subtract({ hours: 40 }) });
    const closing = { number: numberOf(closingTopic.topic), reason: closingTopic.reason };
    const closesAt = now.add({ hours: 24 * closingTopic.inDays });
    await closeTopic(trx, { ...closing, closesAt, reopensAt: null, by, now });
    for (const { topic, forDays } of pinnedTopics) {
      const until = forDays === null ? null : now.add({ hours: 24 * forDays });
      await pinTopic(trx, { number: numberOf(topic), until, by, now });
    }
  });
}

async function writeWiki(world: World): Promise<void> {
  const post = await firstPostOf(world, wiki.topic);
  let at = earlier(Temporal.Instant.from(post.createdAt).add({ hours: 26 }), world.now);
  await inTransaction((trx) =>
    openWiki(trx, { postId: post.id, open: true, by: actorOf(world, post.authorKey), now: at }),
  );
  for (const { editor, add, reason } of wiki.edits) {
    const { document, revision } = await firstPostOf(world, wiki.topic);
    const text = `${plainTextFromDocument(document as unknown as PostDocument)}\n\n${add}`;
    at = earlier(at.add({ hours: 7 }), world.now);
    const edit = { postId: post.id, editor: actorOf(world, editor), revision, reason, now: at };
    await inTransaction((trx) => editPost(trx, { ...edit, document: documentFromPlainText(text) }));
  }
}

async function keepSome(world: World): Promise<void> {
  for (const [index, { member, topic, note, remindInDays }] of bookmarks.entries()) {
    const { id: postId } = await firstPostOf(world, topic);
    const kept = {
      postId,
      by: actorOf(world, member),
      now: world.now.subtract({ hours: 20 * (index + 1) }),
    };
    const remindAt = remindInDays === null ? null : world.now.add({ hours: 24 * remindInDays });
    await inTransaction((trx) =>
      note || remindAt ? noteBookmark(trx, { ...kept, note, remindAt }) : bookmarkPost(trx, kept),
    );
  }
}

/** The numbers the replies were given. */
async function reply(
  world: World,
  {
    topicNumber,
    replies,
    from,
    key,
  }: {
    topicNumber: number;
    replies: readonly { author: string; text: string }[];
    from: Temporal.Instant;
    key: string;
  },
): Promise<number[]> {
  const numbers = [];
  for (const [index, { author, text }] of replies.entries()) {
    const { postNumber } = await inTransaction((trx) =>
      createReply(trx, {
        author: actorOf(world, author),
        topicNumber,
        replyToNumber: null,
        document: documentFromPlainText(text),
        requestKey: `demo:${key}:reply:${index}`,
        now: earlier(from.add({ minutes: 25 * (index + 1) }), world.now),
        withoutLimits: true,
      }),
    );
    numbers.push(postNumber);
  }
  return numbers;
}

async function momentAfter(world: World, topicNumber: number): Promise<Temporal.Instant> {
  const { lastPostAt } = await database()
    .selectFrom("forumTopic")
    .select("lastPostAt")
    .where("number", "=", topicNumber)
    .executeTakeFirstOrThrow();
  return earlier(Temporal.Instant.from(lastPostAt).add({ hours: 3 }), world.now);
}

async function firstPostOf(world: World, topic: string) {
  const post = await database()
    .selectFrom("forumPost")
    .innerJoin("forumTopic", "forumTopic.id", "forumPost.topicId")
    .select(["forumPost.id", "forumPost.createdAt", "forumPost.document", "forumPost.revision"])
    .select("forumPost.authorId")
    .where("forumTopic.number", "=", world.topicNumbers.get(topic)!)
    .where("forumPost.number", "=", 1)
    .executeTakeFirstOrThrow();
  const authorKey = [...world.memberIds].find(([, id]) => id === post.authorId)![0];
  return { ...post, authorKey };
}
