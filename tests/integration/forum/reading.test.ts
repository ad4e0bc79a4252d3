import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { markAllRead } from "#app/forum/commands/mark-all-read.server.ts";
import { noteReading } from "#app/forum/commands/note-reading.server.ts";
import { countUnreadTopics } from "#app/forum/queries/count-unread-topics.server.ts";
import { findNumberSince } from "#app/forum/queries/find-number-since.server.ts";
import { findTopicPage } from "#app/forum/queries/find-topic-page.server.ts";
import { listTopicPage, type TopicPageQuery } from "#app/forum/queries/list-topic-page.server.ts";
import type { Writer } from "#app/forum/rules/category-visibility.ts";
import type { TopicListName } from "#app/forum/rules/topic-lists.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { createCategory, createWriter, writeReply, writeTopic } from "#tests/factories/forum.ts";

const now = Temporal.Instant.from("2026-03-01T12:00:00Z");
const hour = (hours: number) => now.add({ hours });
const viewerOf = ({ id, isStaff }: Writer) => ({ memberId: id, isStaff });

function read(
  reader: Writer,
  topicId: string,
  number: number,
  { seconds = 0, at = now }: { seconds?: number; at?: Temporal.Instant } = {},
) {
  const viewer = viewerOf(reader);
  return inTransaction((trx) => noteReading(trx, { viewer, topicId, number, seconds, now: at }));
}

async function stateOf({ id }: Writer, topicId: string) {
  return database()
    .selectFrom("forumReading")
    .select(["lastReadNumber", "secondsRead"])
    .where("memberId", "=", id)
    .where("topicId", "=", topicId)
    .executeTakeFirst();
}

async function listed(
  list: TopicListName,
  reader: Writer,
  categoryId: string,
  rest: Partial<TopicPageQuery> = {},
) {
  const within = { categoryIds: [categoryId] };
  const viewer = viewerOf(reader);
  const page = await listTopicPage(database(), { list, within, viewer, now, ...rest });
  return page.topics;
}

const idsOf = (topics: { id: string }[]) => topics.map(({ id }) => id);

async function createTalk(replies: number) {
  const [author, reader] = [await createWriter(), await createWriter()];
  const category = await createCategory();
  const topic = await writeTopic({ author, categoryId: category.id, withoutLimits: true });
  const reply = (writer = author) =>
    writeReply({ author: writer, topicNumber: topic.topicNumber, withoutLimits: true });
  for (let written = 0; written < replies; written++) await reply();
  return { author, reader, category, ...topic, reply };
}

test("how far somebody has read never goes back, in whichever order reports arrive", async () => {
  const { reader, topicId } = await createTalk(9);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 1 }), async (all) => {
      const before = (await stateOf(reader, topicId))?.lastReadNumber ?? 0;
      await Promise.all(all.map((number) => read(reader, topicId, number)));
      const after = await stateOf(reader, topicId);
      expect(after?.lastReadNumber).toBe(Math.max(before, ...all));
    }),
    { numRuns: 10 },
  );
});

test("time counts once, and only what has passed", async () => {
  const { reader, topicId } = await createTalk(1);
  await read(reader, topicId, 1, { seconds: 20, at: hour(1) });
  // Two tabs report the same half minute, one of them more than that.
  const later = hour(1).add({ seconds: 30 });
  await read(reader, topicId, 1, { seconds: 30, at: later });
  await read(reader, topicId, 2, { seconds: 120, at: later });
  expect(await stateOf(reader, topicId)).toEqual({ lastReadNumber: 2, secondsRead: 50 });
});

test("refuses what cannot be: more seconds than a report holds, posts that are not there", async () => {
  const { reader, topicId } = await createTalk(1);
  const refused = { code: "reading-refused" };
  await expect(read(reader, topicId, 1, { seconds: 121 })).rejects.toMatchObject(refused);
  await expect(read(reader, topicId, 1, { seconds: -1 })).rejects.toMatchObject(refused);
  await expect(read(reader, topicId, 3)).rejects.toMatchObject(refused);
  await expect(read(reader, randomUUID(), 1)).rejects.toMatchObject(refused);
  expect(await stateOf(reader, topicId)).toBeUndefined();
});

test("nobody takes down reading where they may not read", async () => {
  const [author, other] = [await createWriter(), await createWriter()];
  const category = await createCategory({ visibility: "members", isOwnTopicsOnly: true });
  const { topicId } = await writeTopic({ author, categoryId: category.id });
  await expect(read(other, topicId, 1)).rejects.toMatchObject({ code: "reading-refused" });
  await read(author, topicId, 1);
});

test("a topic is new, then read, then unread from the first post one has not seen", async () => {
  const talk = await createTalk(2);
  const { reader, topicId, category } = talk;
  expect(await listed("new", reader, category.id)).toMatchObject([
    { id: topicId, isNew: true, unreadCount: 0, firstUnread: null },
  ]);
  await read(reader, topicId, 3);
  expect(await listed("new", reader, category.id)).toEqual([]);
  expect(await listed("unread", reader, category.id)).toEqual([]);
  await talk.reply();
  await talk.reply();
  expect(await listed("unread", reader, category.id)).toMatchObject([
    { id: topicId, isNew: false, unreadCount: 2, firstUnread: 4 },
  ]);
  const page = await findTopicPage(database(), {
    number: talk.topicNumber,
    viewer: viewerOf(reader),
  });
  expect(page?.topic.firstUnread).toBe(4);
});

test("one's own posts are read, what others wrote before them is not", async () => {
  const talk = await createTalk(0);
  const { author, reader, topicId, category } = talk;
  expect(await listed("new", author, category.id)).toEqual([]);
  await talk.reply(author);
  expect(await listed("unread", author, category.id)).toEqual([]);
  await talk.reply(reader);
  await talk.reply(author);
  expect(await listed("unread", author, category.id)).toMatchObject([
    { id: topicId, unreadCount: 2, firstUnread: 3 },
  ]);
});

test("what is muted is neither new nor unread", async () => {
  const talk = await createTalk(0);
  const { reader, topicId, category } = talk;
  await read(reader, topicId, 1);
  await talk.reply();
  const mute = { level: "muted", levelChosenAt: now.toString() };
  await database().updateTable("forumReading").set(mute).where("topicId", "=", topicId).execute();
  expect(await listed("unread", reader, category.id)).toEqual([]);
  await writeTopic({ author: talk.author, categoryId: category.id, withoutLimits: true });
  expect(await listed("new", reader, category.id)).toHaveLength(1);
  await database()
    .insertInto("forumFollow")
    .values({
      memberId: reader.id,
      targetKind: "category",
      targetId: category.id,
      level: "muted",
      chosenAt: now.toString(),
    })
    .execute();
  expect(await listed("new", reader, category.id)).toEqual([]);
});

test("all read means all, and what comes afterwards is new again", async () => {
  const talk = await createTalk(0);
  const { author, reader, topicId, category } = talk;
  await read(reader, topicId, 1);
  await talk.reply();
  await writeTopic({ author, categoryId: category.id, withoutLimits: true });
  const count = () =>
    countUnreadTopics(database(), {
      viewer: viewerOf(reader),
      within: { categoryIds: [category.id] },
      now: hour(2),
    });
  expect(await count()).toEqual({ unread: 1, new: 1 });
  await inTransaction((trx) => markAllRead(trx, { memberId: reader.id, now: hour(1) }));
  expect(await count()).toEqual({ unread: 0, new: 0 });
  const later = { author, categoryId: category.id, withoutLimits: true, now: hour(2) };
  const { topicId: latest } = await writeTopic(later);
  expect(idsOf(await listed("new", reader, category.id, { now: hour(3) }))).toEqual([latest]);
});

test("what was opened before somebody joined, or two weeks ago, is not new to them", async () => {
  const { category, topicId } = await createTalk(0);
  const late = await createWriter({ joinedAt: hour(1).toString() });
  const early = await createWriter();
  expect(await listed("new", late, category.id)).toEqual([]);
  expect(idsOf(await listed("new", early, category.id))).toEqual([topicId]);
  expect(await listed("new", early, category.id, { now: hour(24 * 15) })).toEqual([]);
});

test.each(["latest", "top", "unanswered", "new"] as const)(
  "pages of %s neither lose nor repeat a topic, whatever is equal",
  async (list) => {
    const [author, reader] = [await createWriter(), await createWriter()];
    const category = await createCategory();
    const written = [];
    for (let made = 0; made < 7; made++)
      written.push(await writeTopic({ author, categoryId: category.id, withoutLimits: true }));
    const seen: string[] = [];
    let before: string | null = null;
    do {
      const page = await listTopicPage(database(), {
        list,
        period: "all",
        within: { categoryIds: [category.id] },
        viewer: viewerOf(reader),
        before,
        limit: 3,
        now,
      });
      seen.push(...idsOf(page.topics));
      before = page.next;
    } while (before);
    expect(seen).toHaveLength(7);
    expect(new Set(seen)).toEqual(new Set(written.map(({ topicId }) => topicId)));
  },
);

test("top is what was liked and answered most of what was opened in the period", async () => {
  const [author, reader] = [await createWriter(), await createWriter()];
  const category = await createCategory();
  const open = (days: number) =>
    writeTopic({
      author,
      categoryId: category.id,
      withoutLimits: true,
      now: now.subtract({ hours: 24 * days }),
    });
  const [recent, older, oldest] = [await open(2), await open(20), await open(400)];
  const answer = async ({ topicNumber }: typeof recent, times: number) => {
    for (let made = 0; made < times; made++)
      await writeReply({ author: reader, topicNumber, withoutLimits: true });
  };
  await answer(older!, 2);
  await answer(oldest!, 3);
  const top = async (period: "week" | "month" | "all") =>
    idsOf(await listed("top", reader, category.id, { period }));
  expect(await top("week")).toEqual([recent!.topicId]);
  expect(await top("month")).toEqual([older!.topicId, recent!.topicId]);
  expect(await top("all")).toEqual([oldest!.topicId, older!.topicId, recent!.topicId]);
});

test("unanswered is what waits for its first reply", async () => {
  const talk = await createTalk(1);
  const { author, category } = talk;
  const open = { author, categoryId: category.id, withoutLimits: true };
  const waiting = await writeTopic(open);
  const closed = await writeTopic(open);
  await database()
    .updateTable("forumTopic")
    .set({ closedAt: now.toString() })
    .where("id", "=", closed.topicId)
    .execute();
  expect(idsOf(await listed("unanswered", talk.reader, category.id))).toEqual([waiting.topicId]);
});

test("a category lists what stands in those below it, as far as the viewer reads them", async () => {
  const upper = await createCategory();
  const lower = await createCategory({ parentId: upper.id });
  const hidden = await createCategory({ parentId: upper.id, visibility: "staff" });
  const staff = await createWriter({ role: "moderator" });
  const { topicId } = await writeTopic({ author: staff, categoryId: lower.id });
  await writeTopic({ author: staff, categoryId: hidden.id, withoutLimits: true });
  const within = { categoryIds: [upper.id, lower.id, hidden.id] };
  expect(idsOf(await listed("latest", await createWriter(), upper.id, { within }))).toEqual([
    topicId,
  ]);
});

test("how topics begin comes along when it is asked for", async () => {
  const { reader, category } = await createTalk(0);
  expect((await listed("latest", reader, category.id))[0]?.excerpt).toBeNull();
  const [topic] = await listed("latest", reader, category.id, { withExcerpts: true });
  expect(topic?.excerpt).toBe("Welcher Mahlgrad passt?");
});

test("a day leads to the first post since, and past the last one to the last", async () => {
  const { topicId, topicNumber, author } = await createTalk(0);
  const late = { author, topicNumber, withoutLimits: true, now: hour(48) };
  await writeReply(late);
  const numberAt = (since: Temporal.Instant) =>
    findNumberSince(database(), { topicId, since, lastNumber: 2 });
  expect(await numberAt(hour(-24))).toBe(1);
  expect(await numberAt(hour(24))).toBe(2);
  expect(await numberAt(hour(24 * 9))).toBe(2);
});
