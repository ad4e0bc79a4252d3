import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { createReply } from "#app/forum/commands/create-reply.server.ts";
import { deletePost } from "#app/forum/commands/delete-post.server.ts";
import { editPost } from "#app/forum/commands/edit-post.server.ts";
import { likePost } from "#app/forum/commands/like-post.server.ts";
import { findTopicPage } from "#app/forum/queries/find-topic-page.server.ts";
import { verifyForumCounters } from "#app/forum/queries/verify-forum-counters.server.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { createCategory, createWriter, writeReply, writeTopic } from "#tests/factories/forum.ts";
import { payloadsOf, scene } from "#tests/factories/forum-scene.ts";

const now = Temporal.Instant.from("2026-03-01T12:00:00Z");
const guest = { memberId: null, isStaff: false };

test("twenty replies at once get the numbers 2 to 21 and are all counted", async () => {
  const { topic, category } = await scene();
  const writers = await Promise.all(Array.from({ length: 20 }, () => createWriter()));
  const replies = await Promise.all(
    writers.map((author) => writeReply({ author, topicNumber: topic.topicNumber })),
  );
  expect(replies.map((reply) => reply.postNumber).sort((a, b) => a - b)).toEqual(
    Array.from({ length: 20 }, (_, index) => index + 2),
  );
  const { postCount } = await database()
    .selectFrom("forumCategory")
    .select("postCount")
    .where("id", "=", category.id)
    .executeTakeFirstOrThrow();
  expect(postCount).toBe(21);
  expect(await verifyForumCounters(database())).toEqual([]);
});

test("a form that is sent five times at once makes one topic and one reply", async () => {
  const author = await createWriter();
  const category = await createCategory();
  const requestKey = randomUUID();
  const five = <T>(write: () => Promise<T>) => Promise.all(Array.from({ length: 5 }, write));
  const topics = await five(() => writeTopic({ author, categoryId: category.id, requestKey }));
  expect(new Set(topics.map((topic) => topic.topicId)).size).toBe(1);
  const { topicNumber } = topics[0]!;
  const replyKey = randomUUID();
  const replies = await five(() => writeReply({ author, topicNumber, requestKey: replyKey }));
  expect(replies.map((reply) => reply.postNumber)).toEqual([2, 2, 2, 2, 2]);
  expect(await payloadsOf("post.created", replies[0]!.postId)).toHaveLength(1);
  expect(await verifyForumCounters(database())).toEqual([]);
});

test("a reply tells whom it answers and whom it speaks to, each once", async () => {
  const { author, other, topic } = await scene();
  const document = {
    type: "doc" as const,
    content: [
      {
        type: "paragraph" as const,
        content: [
          { type: "mention" as const, attrs: { memberId: author.id, label: "somebody else" } },
          { type: "mention" as const, attrs: { memberId: randomUUID(), label: "nobody" } },
        ],
      },
    ],
  };
  const reply = await inTransaction((trx) =>
    createReply(trx, {
      author: other,
      topicNumber: topic.topicNumber,
      replyToNumber: 1,
      document,
      requestKey: randomUUID(),
      now,
    }),
  );
  const [event] = await payloadsOf("post.created", reply.postId);
  expect(event).toMatchObject({
    direction: "between-members",
    memberId: other.id,
    payload: {
      number: 2,
      replyToAuthorId: author.id,
      topicAuthorId: author.id,
      mentionedMemberIds: [author.id],
      plainExcerpt: "@Tomke Steen@nobody",
    },
  });
  await inTransaction((trx) =>
    editPost(trx, {
      postId: reply.postId,
      editor: other,
      document: { ...document, content: [...document.content, ...document.content] },
      revision: 1,
      reason: null,
      now,
    }),
  );
  const [edited] = await payloadsOf("post.edited", reply.postId);
  expect(edited?.payload).toMatchObject({ mentionedMemberIds: [] });
});

test("nobody writes in a closed topic, and a deleted one is gone", async () => {
  const { author, other, topic } = await scene();
  await database()
    .updateTable("forumTopic")
    .set({ closedAt: now.toString(), closedBy: author.id })
    .where("id", "=", topic.topicId)
    .execute();
  const reply = () => writeReply({ author: other, topicNumber: topic.topicNumber });
  await expect(reply()).rejects.toMatchObject({ code: "topic-closed" });
  await inTransaction((trx) => deletePost(trx, { postId: topic.postId, actor: author, now }));
  await expect(reply()).rejects.toMatchObject({ code: "topic-gone", status: 410 });
});

test("categories of members and staff are unknown to everybody else, for reading and writing", async () => {
  const { other, moderator } = await scene();
  const members = await createCategory({ visibility: "members" });
  const staff = await createCategory({ visibility: "staff" });
  const inMembers = await writeTopic({ author: other, categoryId: members.id });
  await expect(writeTopic({ author: other, categoryId: staff.id })).rejects.toMatchObject({
    status: 404,
  });
  const inStaff = await writeTopic({ author: moderator, categoryId: staff.id });
  const page = (number: number, viewer: { memberId: string | null; isStaff: boolean }) =>
    findTopicPage(database(), { number, viewer });
  const member = { memberId: other.id, isStaff: false };
  expect(await page(inMembers.topicNumber, guest)).toBeNull();
  expect(await page(inMembers.topicNumber, member)).not.toBeNull();
  expect(await page(inStaff.topicNumber, member)).toBeNull();
  await expect(
    writeReply({ author: other, topicNumber: inStaff.topicNumber }),
  ).rejects.toMatchObject({ status: 404 });
  await expect(
    inTransaction((trx) => likePost(trx, { postId: inStaff.postId, liker: other, now })),
  ).rejects.toMatchObject({ status: 404 });
  const [event] = await payloadsOf("post.created", inStaff.postId);
  expect(event?.payload).toMatchObject({ plainExcerpt: "", visibility: "staff" });
});

test("only staff opens topics where only staff may, and announces", async () => {
  const { author, moderator } = await scene();
  const news = await createCategory({ posting: "staff" });
  await expect(writeTopic({ author, categoryId: news.id })).rejects.toMatchObject({ status: 403 });
  const open = await createCategory();
  await expect(
    writeTopic({ author, categoryId: open.id, kind: "announcement" }),
  ).rejects.toMatchObject({ status: 403 });
  await writeTopic({ author: moderator, categoryId: news.id, kind: "announcement" });
});

test("who joined today waits between posts and has a measure; later and in the demo nobody waits", async () => {
  const { topic } = await scene();
  const author = await createWriter({ joinedAt: "2026-03-01T11:00:00Z", trustLevel: 0 });
  const { topicNumber } = topic;
  const reply = (minutes: number, text?: string) =>
    writeReply({ author, topicNumber, now: now.add({ minutes }), ...(text && { text }) });
  await reply(0);
  await expect(writeReply({ author, topicNumber, now })).rejects.toMatchObject({
    code: "post-too-soon",
    status: 429,
    facts: { seconds: 30 },
  });
  await expect(
    reply(1, "https://a.example https://b.example https://c.example"),
  ).rejects.toMatchObject({ code: "post-too-many-links" });
  for (let minutes = 1; minutes < 10; minutes += 1) await reply(minutes);
  await expect(reply(11)).rejects.toMatchObject({
    code: "post-first-day-replies",
    facts: { maximum: 10, at: Date.parse("2026-03-02T11:00:00Z"), retryAfterSeconds: 82_140 },
  });
  await writeReply({ author, topicNumber, now: now.add({ minutes: 11 }), withoutLimits: true });
  await reply(24 * 60);
});

test("a picture must be the writer's own upload", async () => {
  const { author, other, topic } = await scene();
  const { id } = await database()
    .insertInto("storedFile")
    .values({
      ownerId: author.id,
      purpose: "post-image",
      storageKey: randomUUID(),
      mediaType: "image/webp",
      byteLength: 1,
      width: 300,
      height: 200,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const text = `![Mühle](file:${id})`;
  const reply = (writer: typeof author) =>
    writeReply({ author: writer, topicNumber: topic.topicNumber, text });
  const { postId } = await reply(author);
  const { html } = await database()
    .selectFrom("forumPost")
    .select("html")
    .where("id", "=", postId)
    .executeTakeFirstOrThrow();
  expect(html).toContain(`src="/files/${id}/large"`);
  expect(html).toContain('width="300" height="200"');
  await expect(reply(other)).rejects.toMatchObject({ code: "post-image-unknown" });
});
