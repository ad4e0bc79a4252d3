import { expect, test } from "vitest";
import { acceptAnswer } from "#app/forum/commands/accept-answer.server.ts";
import { closeTopic, reopenTopic } from "#app/forum/commands/close-topic.server.ts";
import { convertTopic } from "#app/forum/commands/convert-topic.server.ts";
import { deletePost } from "#app/forum/commands/delete-post.server.ts";
import { keepTopicTimes } from "#app/forum/commands/keep-topic-times.server.ts";
import { mergeTopics } from "#app/forum/commands/merge-topics.server.ts";
import { moveTopic } from "#app/forum/commands/move-topic.server.ts";
import { pinTopic, unpinTopic } from "#app/forum/commands/pin-topic.server.ts";
import type { Staff } from "#app/forum/commands/record-topic-act.server.ts";
import { movePostsToTopic, splitTopic } from "#app/forum/commands/split-topic.server.ts";
import { findMergedTopic, findMovedPost } from "#app/forum/queries/find-moved-post.server.ts";
import { findPostAddress } from "#app/forum/queries/find-post.server.ts";
import { findTopicPage } from "#app/forum/queries/find-topic-page.server.ts";
import { listTopicPage } from "#app/forum/queries/list-topic-page.server.ts";
import { verifyForumCounters } from "#app/forum/queries/verify-forum-counters.server.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { createCategory, createWriter, writeReply, writeTopic } from "#tests/factories/forum.ts";

const now = Temporal.Instant.from("2026-03-01T12:00:00Z");
const guest = { memberId: null, isStaff: false };

async function createStaff(): Promise<Staff> {
  const { displayName, ...writer } = await createWriter({ role: "moderator" });
  return { ...writer, name: displayName };
}

/** A topic with four replies by two members: posts 1 to 5. */
async function createTalk(kind: "discussion" | "question" = "discussion") {
  const [author, other, staff] = await Promise.all([createWriter(), createWriter(), createStaff()]);
  const category = await createCategory();
  const topic = await writeTopic({ author, categoryId: category.id, kind });
  const postIds = [topic.postId];
  for (const text of ["Zwei.", "Drei.", "Vier.", "Fünf."]) {
    const { topicNumber } = topic;
    const reply = await writeReply({ author: other, topicNumber, text, withoutLimits: true });
    postIds.push(reply.postId);
  }
  return { author, other, staff, category, topic, postIds, number: topic.topicNumber };
}

type Talk = Awaited<ReturnType<typeof createTalk>>;

const split = ({ number, staff, category }: Talk, postNumbers: number[], title = "Ein Nebenweg") =>
  inTransaction((trx) =>
    splitTopic(trx, {
      number,
      postNumbers,
      title,
      categoryId: category.id,
      kind: "discussion",
      by: staff,
      now,
    }),
  );

const merge = (number: number, intoNumber: number, by: Staff) =>
  inTransaction((trx) => mergeTopics(trx, { number, intoNumber, by, now }));

const pageOf = async (number: number) =>
  (await findTopicPage(database(), { number, viewer: guest }))!;

test("a split makes a topic of some posts and leaves signposts where they stood", async () => {
  const talk = await createTalk();
  const made = await split(talk, [3, 4]);
  const old = await pageOf(talk.number);
  expect(old.posts.map(({ number }) => number)).toEqual([1, 2, 5]);
  expect(old.topic.replyCount).toBe(2);
  expect(old.moved).toEqual([
    { numbers: [3, 4], topicId: expect.any(String), place: expect.objectContaining(made) },
  ]);
  const fresh = await pageOf(made.number);
  expect(fresh.topic).toMatchObject({ authorId: talk.other.id, title: "Ein Nebenweg" });
  expect(fresh.posts.map(({ id, number }) => [number, id])).toEqual([
    [1, talk.postIds[2]],
    [2, talk.postIds[3]],
  ]);
  for (const [post, place] of [
    [3, 1],
    [4, 2],
  ] as const)
    expect(
      await findMovedPost(database(), { topicNumber: talk.number, post, viewer: guest }),
    ).toEqual({ ...made, post: place });
  const viewer = guest;
  expect(await findPostAddress(database(), { postId: talk.postIds[2]!, viewer })).toMatchObject({
    topicNumber: made.number,
    post: 1,
  });
  expect(await verifyForumCounters(database())).toEqual([]);
});

test("a merge appends every post, and every old address leads to it", async () => {
  const talk = await createTalk();
  const target = await writeTopic({ author: talk.author, categoryId: talk.category.id });
  await merge(talk.number, target.topicNumber, talk.staff);
  const page = await pageOf(target.topicNumber);
  expect(page.posts.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(page.posts.slice(1).map(({ id }) => id)).toEqual(talk.postIds);
  expect(await findTopicPage(database(), { number: talk.number, viewer: guest })).toBeNull();
  const lead = (post: number) =>
    findMergedTopic(database(), { topicNumber: talk.number, post, viewer: guest });
  expect(await lead(1)).toMatchObject({ number: target.topicNumber, post: 2 });
  expect(await lead(5)).toMatchObject({ number: target.topicNumber, post: 6 });
  expect(await lead(99)).toMatchObject({ number: target.topicNumber, post: 6 });
  expect(await verifyForumCounters(database())).toEqual([]);
});

test("an address survives splits and merges one after the other, and a way back", async () => {
  const talk = await createTalk();
  const made = await split(talk, [2, 3, 4]);
  const again = await split({ ...talk, number: made.number }, [2], "Noch ein Nebenweg");
  await merge(again.number, talk.number, talk.staff);
  await merge(made.number, talk.number, talk.staff);
  const viewer = guest;
  const moved = await findMovedPost(database(), { topicNumber: talk.number, post: 3, viewer });
  expect(moved).toMatchObject({ number: talk.number, post: 6 });
  const merged = await findMergedTopic(database(), {
    topicNumber: made.number,
    post: 3,
    viewer,
  });
  expect(merged).toMatchObject({ number: talk.number, post: 8 });
  const page = await pageOf(talk.number);
  expect(page.posts.map(({ number }) => number)).toEqual([1, 5, 6, 7, 8]);
  expect(await verifyForumCounters(database())).toEqual([]);
});

test("a reply to a merged topic is written where it went", async () => {
  const talk = await createTalk();
  const target = await writeTopic({ author: talk.author, categoryId: talk.category.id });
  await merge(talk.number, target.topicNumber, talk.staff);
  const reply = await writeReply({
    author: talk.author,
    topicNumber: talk.number,
    replyToNumber: 5,
    withoutLimits: true,
  });
  expect(reply).toMatchObject({ topicNumber: target.topicNumber, postNumber: 7 });
  const page = await pageOf(target.topicNumber);
  expect(page.posts.at(-1)?.replyTo).toMatchObject({ number: 6 });
});

test("nothing is told of where posts went that the viewer may not read", async () => {
  const talk = await createTalk();
  const secret = await createCategory({ visibility: "staff" });
  await split({ ...talk, category: secret }, [3]);
  const page = await pageOf(talk.number);
  expect(page.moved).toMatchObject([{ numbers: [3], place: null }]);
  const viewer = guest;
  expect(
    await findMovedPost(database(), { topicNumber: talk.number, post: 3, viewer }),
  ).toBeUndefined();
});

test("refuses a split without posts, of the first post, and one that begins with a deleted post", async () => {
  const talk = await createTalk();
  await expect(split(talk, [])).rejects.toMatchObject({ code: "split-nothing" });
  await expect(split(talk, [1, 2])).rejects.toMatchObject({ code: "split-first-post" });
  await expect(split(talk, [2, 77])).rejects.toMatchObject({ code: "not-found" });
  await inTransaction((trx) =>
    deletePost(trx, { postId: talk.postIds[2]!, actor: talk.staff, reason: "Test", now }),
  );
  await expect(split(talk, [3, 4])).rejects.toMatchObject({ code: "split-begins-hidden" });
});

test("refuses to merge a topic into itself, and whatever members try", async () => {
  const talk = await createTalk();
  const member = { ...talk.author, name: "Jemand" };
  await expect(merge(talk.number, talk.number, talk.staff)).rejects.toMatchObject({
    code: "merge-into-itself",
  });
  const act = { number: talk.number, by: member, now };
  const tries = [
    inTransaction((trx) => pinTopic(trx, { ...act, until: null })),
    inTransaction((trx) => moveTopic(trx, { ...act, categoryId: talk.category.id })),
    inTransaction((trx) => convertTopic(trx, { ...act, kind: "question" })),
    split({ ...talk, staff: member }, [2]),
    merge(talk.number, talk.number + 1, member),
  ];
  for (const tried of await Promise.allSettled(tries))
    expect(tried).toMatchObject({ reason: { code: expect.stringMatching(/forbidden|not-found/) } });
});

test("posts go to a topic that is there, and an accepted answer that leaves is none any more", async () => {
  const talk = await createTalk("question");
  const answer = { postId: talk.postIds[3]!, actor: talk.author, now };
  await inTransaction((trx) => acceptAnswer(trx, answer));
  const target = await writeTopic({ author: talk.author, categoryId: talk.category.id });
  const place = await inTransaction((trx) =>
    movePostsToTopic(trx, {
      number: talk.number,
      postNumbers: [4, 2],
      intoNumber: target.topicNumber,
      by: talk.staff,
      now,
    }),
  );
  expect(place.post).toBe(2);
  expect((await pageOf(talk.number)).topic.accepted).toBeNull();
  const page = await pageOf(target.topicNumber);
  expect(page.posts.map(({ id }) => id).slice(1)).toEqual([talk.postIds[1], talk.postIds[3]]);
  expect(await verifyForumCounters(database())).toEqual([]);
});

test("a topic moves with its counters, and nobody reads it who may not read there", async () => {
  const talk = await createTalk();
  const staffOnly = await createCategory({ visibility: "staff" });
  const move = { number: talk.number, categoryId: staffOnly.id, by: talk.staff, now };
  await inTransaction((trx) => moveTopic(trx, move));
  expect(await findTopicPage(database(), { number: talk.number, viewer: guest })).toBeNull();
  const counts = await database()
    .selectFrom("forumCategory")
    .select(["topicCount", "postCount"])
    .where("id", "=", staffOnly.id)
    .executeTakeFirstOrThrow();
  expect(counts).toEqual({ topicCount: 1, postCount: 5 });
  expect(await verifyForumCounters(database())).toEqual([]);
});

test("a pinned topic stands first until its moment is over", async () => {
  const talk = await createTalk();
  await writeTopic({ author: talk.author, categoryId: talk.category.id, withoutLimits: true });
  const act = { number: talk.number, by: talk.staff, now };
  await inTransaction((trx) => pinTopic(trx, { ...act, until: now.add({ hours: 1 }) }));
  const list = async () => {
    const { topics } = await listTopicPage(database(), {
      list: "latest",
      within: { categoryIds: [talk.category.id] },
      viewer: guest,
      now,
    });
    return topics.map(({ number, isPinned }) => ({ number, isPinned }));
  };
  expect((await list())[0]).toEqual({ number: talk.number, isPinned: true });
  await keepTopicTimes({ now: now.add({ minutes: 59 }) });
  expect((await list())[0]?.isPinned).toBe(true);
  await keepTopicTimes({ now: now.add({ hours: 1 }) });
  expect((await list()).some(({ isPinned }) => isPinned)).toBe(false);
  await inTransaction((trx) => pinTopic(trx, { ...act, until: null }));
  await inTransaction((trx) => unpinTopic(trx, act));
  expect((await list()).some(({ isPinned }) => isPinned)).toBe(false);
});

test("a topic closes and opens at its moments, each told of once", async () => {
  const talk = await createTalk();
  const hours = (count: number) => now.add({ hours: count });
  const act = { number: talk.number, by: talk.staff, now };
  const times = { closesAt: hours(1), reopensAt: hours(2), reason: "Wir sortieren." };
  await inTransaction((trx) => closeTopic(trx, { ...act, ...times }));
  const reply = () =>
    writeReply({ author: talk.author, topicNumber: talk.number, withoutLimits: true });
  await reply();
  for (let run = 0; run < 2; run++) await keepTopicTimes({ now: hours(1) });
  await expect(reply()).rejects.toMatchObject({ code: "topic-closed" });
  expect((await pageOf(talk.number)).topic.closeReason).toBe("Wir sortieren.");
  for (let run = 0; run < 2; run++) await keepTopicTimes({ now: hours(3) });
  await reply();
  const events = await database()
    .selectFrom("domainEvent")
    .select(["name", "actorKind"])
    .where("subjectKind", "=", "topic")
    .where("subjectId", "=", talk.topic.topicId)
    .where("name", "<>", "topic.created")
    .orderBy("id")
    .execute();
  expect(events).toEqual([
    { name: "topic.close-scheduled", actorKind: "staff" },
    { name: "topic.closed", actorKind: "system" },
    { name: "topic.reopened", actorKind: "system" },
  ]);
});

test("a topic closed by hand opens by hand, and moments that are over are refused", async () => {
  const talk = await createTalk();
  const act = { number: talk.number, by: talk.staff, now };
  const none = { closesAt: null, reopensAt: null, reason: null };
  const close = (times: Partial<Record<"closesAt" | "reopensAt", Temporal.Instant>>) =>
    inTransaction((trx) => closeTopic(trx, { ...act, ...none, ...times }));
  await expect(close({ closesAt: now })).rejects.toMatchObject({ code: "moment-over" });
  await expect(
    close({ closesAt: now.add({ hours: 2 }), reopensAt: now.add({ hours: 1 }) }),
  ).rejects.toMatchObject({ code: "reopens-before-closing" });
  await close({});
  expect((await pageOf(talk.number)).topic.closedAt).not.toBeNull();
  await inTransaction((trx) => reopenTopic(trx, act));
  expect((await pageOf(talk.number)).topic.closedAt).toBeNull();
});

test("every act is in the audit log", async () => {
  const talk = await createTalk();
  const made = await split(talk, [2]);
  await merge(made.number, talk.number, talk.staff);
  const entries = await database()
    .selectFrom("auditEntry")
    .select("action")
    .where("actorId", "=", talk.staff.id)
    .orderBy("seq")
    .execute();
  expect(entries.map(({ action }) => action)).toEqual(["topic.split", "topic.merged"]);
});
