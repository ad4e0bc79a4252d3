import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { createReply } from "#app/forum/commands/create-reply.server.ts";
import { deletePost } from "#app/forum/commands/delete-post.server.ts";
import { mergeTopics } from "#app/forum/commands/merge-topics.server.ts";
import { findTopicPage } from "#app/forum/queries/find-topic-page.server.ts";
import { listHeldPosts } from "#app/forum/queries/list-posts.server.ts";
import { listWaitingPosts } from "#app/forum/queries/list-waiting-posts.server.ts";
import { verifyForumCounters } from "#app/forum/queries/verify-forum-counters.server.ts";
import { decideItem } from "#app/moderation/commands/decide-item.server.ts";
import { restoreFromMeasure } from "#app/moderation/commands/restore-from-measure.server.ts";
import { findReviewPage } from "#app/moderation/queries/find-review-page.server.ts";
import { findStandingMeasure } from "#app/moderation/queries/find-standing-measure.server.ts";
import { listMeasuresOfMember } from "#app/moderation/queries/list-measures-of-member.server.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { createCategory, createWriter, writeReply, writeTopic } from "#tests/factories/forum.ts";
import { heldAt, heldReply, textWithLink, workThroughEvents } from "#tests/factories/held-post.ts";
import { createStaff, openItemOf } from "#tests/factories/moderation.ts";

const now = heldAt;
const later = now.add({ hours: 5 });

function eventsOf(postId: string) {
  return database()
    .selectFrom("domainEvent")
    .select("name")
    .where("subjectId", "=", postId)
    .orderBy("id")
    .execute()
    .then((events) => events.map(({ name }) => name).sort());
}

function notificationsOf(memberId: string) {
  return database()
    .selectFrom("notification")
    .select("kind")
    .where("memberId", "=", memberId)
    .orderBy("createdAt")
    .execute()
    .then((rows) => rows.map(({ kind }) => kind));
}

async function numbersFor(topicNumber: number, memberId: string | null) {
  const viewer = { memberId, isStaff: false };
  const page = (await findTopicPage(database(), { number: topicNumber, viewer }))!;
  return { shown: page.posts.map(({ number }) => number), last: page.lastNumber };
}

async function decide(postId: string, decision: "approve" | "hide") {
  const [staff, item] = await Promise.all([createStaff(), openItemOf(postId)]);
  const words = decision === "hide" ? { clause: 4, reason: "Das ist Werbung." } : { reason: "" };
  const { id: itemId, version } = item;
  await decideItem({ itemId, version, decision, ...words, staff, now: later });
  return staff;
}

test("a held reply is nobody's but its author's and staff's, and the topic knows nothing of it", async () => {
  const { asker, author, topic, held } = await heldReply();
  expect(held.postNumber).toBeLessThan(0);
  for (const memberId of [asker.id, author.id, null])
    expect(await numbersFor(topic.topicNumber, memberId)).toEqual({ shown: [1], last: 1 });
  const heldFor = (memberId: string, isStaff = false) =>
    listHeldPosts(database(), { topicId: topic.topicId, viewer: { memberId, isStaff } });
  expect(await heldFor(asker.id)).toEqual([]);
  expect(await heldFor(author.id)).toMatchObject([{ state: "held", heldBy: ["newcomer-links"] }]);
  expect(await heldFor(asker.id, true)).toMatchObject([{ state: "held" }]);
  const waitingFor = (memberId: string) => listWaitingPosts(database(), { memberId, limit: 9 });
  expect(await waitingFor(asker.id)).toEqual([]);
  expect(await waitingFor(author.id)).toMatchObject([{ rules: ["newcomer-links"] }]);
  expect(await eventsOf(held.postId)).toEqual(["post.held"]);
  expect(await notificationsOf(asker.id)).toEqual([]);
  expect(await verifyForumCounters(database())).toEqual([]);
});

test("the queue says which rule held it, and on what grounds", async () => {
  const { held } = await heldReply();
  const item = await openItemOf(held.postId);
  expect(item.kind).toBe("held_post");
  const page = await findReviewPage(database(), { itemId: item.id, now });
  expect(page).toMatchObject({
    suggestedClause: 4,
    post: {
      holdReasons: [{ rule: "newcomer-links", facts: { links: 1, hosts: "shop.example.org" } }],
    },
  });
});

test("a double submit is held once and opens one item", async () => {
  const { held, reply } = await heldReply();
  expect(await reply()).toEqual(held);
  await workThroughEvents();
  const items = await database()
    .selectFrom("reviewItem")
    .select("id")
    .where("objectId", "=", held.postId)
    .execute();
  expect(items).toHaveLength(1);
});

test("approving publishes with number, events and notifications exactly once", async () => {
  const { asker, author, topic, held } = await heldReply();
  await writeReply({ author: asker, topicNumber: topic.topicNumber, now: now.add({ hours: 1 }) });
  const item = await openItemOf(held.postId);
  const approval = async () => ({
    itemId: item.id,
    version: item.version,
    decision: "approve" as const,
    reason: "",
    staff: await createStaff(),
    now: later,
  });
  const [one, other] = await Promise.all([approval(), approval()]);
  const outcomes = await Promise.allSettled([decideItem(one), decideItem(other)]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  await workThroughEvents();
  await workThroughEvents();
  expect(await numbersFor(topic.topicNumber, null)).toEqual({ shown: [1, 2, 3], last: 3 });
  expect(await eventsOf(held.postId)).toEqual(["post.created", "post.held", "post.released"]);
  expect(await notificationsOf(asker.id)).toEqual(["reply"]);
  expect(await notificationsOf(author.id)).toEqual(["post-published"]);
  expect(await verifyForumCounters(database())).toEqual([]);
});

test("a held topic opens with its first post, as if it were written then", async () => {
  const author = await createWriter({ trustLevel: 0 });
  const category = await createCategory();
  const topic = await writeTopic({
    author,
    categoryId: category.id,
    document: textWithLink(),
    now,
  });
  await workThroughEvents();
  expect(await findTopicPage(database(), { number: topic.topicNumber, viewer: guest })).toBeNull();
  expect(await verifyForumCounters(database())).toEqual([]);
  await decide(topic.postId, "approve");
  await workThroughEvents();
  const page = await findTopicPage(database(), { number: topic.topicNumber, viewer: guest });
  expect(page?.topic.createdAt).toBe(later.toString());
  expect(await eventsOf(topic.topicId)).toEqual(["topic.created"]);
  expect(await verifyForumCounters(database())).toEqual([]);
});

const guest = { memberId: null, isStaff: false };

test("refusing is a measure with a statement; taking it back publishes after all", async () => {
  const { asker, author, topic, held } = await heldReply();
  const staff = await decide(held.postId, "hide");
  expect(await listWaitingPosts(database(), { memberId: author.id, limit: 9 })).toEqual([]);
  const measure = (await findStandingMeasure(database(), held.postId))!;
  const [statement] = await listMeasuresOfMember(database(), { memberId: author.id, limit: 1 });
  expect(statement).toMatchObject({
    facts: "Das ist Werbung.",
    automatedDetection: true,
    automatedDecision: false,
    fromNotice: false,
  });
  expect(await numbersFor(topic.topicNumber, asker.id)).toEqual({ shown: [1], last: 1 });
  await restoreFromMeasure({
    measureId: measure.id,
    reason: "Es war doch keine.",
    staff: { ...staff, id: (await createStaff()).id },
    now: later.add({ hours: 1 }),
  });
  await workThroughEvents();
  expect(await numbersFor(topic.topicNumber, null)).toEqual({ shown: [1, 2], last: 2 });
  expect((await eventsOf(held.postId)).filter((name) => name === "post.created")).toHaveLength(1);
  expect(await notificationsOf(asker.id)).toEqual(["reply"]);
  expect(await verifyForumCounters(database())).toEqual([]);
});

test("what waits goes along when its topic is merged, and nobody deletes it meanwhile", async () => {
  const { asker, author, topic, category, held } = await heldReply();
  const other = await writeTopic({ author: asker, categoryId: category.id, withoutLimits: true });
  const by = await createStaff();
  await expect(
    inTransaction((trx) => deletePost(trx, { postId: held.postId, actor: author, now })),
  ).rejects.toThrow("post-held");
  await inTransaction((trx) =>
    mergeTopics(trx, {
      number: topic.topicNumber,
      intoNumber: other.topicNumber,
      by: { id: by.id, name: by.displayName, isStaff: true },
      now,
    }),
  );
  expect(await verifyForumCounters(database())).toEqual([]);
  await decide(held.postId, "approve");
  expect(await numbersFor(other.topicNumber, null)).toEqual({ shown: [1, 2, 3], last: 3 });
  expect(await verifyForumCounters(database())).toEqual([]);
});

test("links of somebody at home here, of staff, and to the portal itself wait for nobody", async () => {
  const { topic } = await heldReply();
  const atHome = await createWriter();
  await writeReply({ author: atHome, topicNumber: topic.topicNumber });
  const staff = await createWriter({ role: "moderator" });
  const fresh = await createWriter({ trustLevel: 0 });
  const own = process.env.BASE_URL ?? "http://localhost:3000";
  for (const [author, document] of [
    [atHome, textWithLink()],
    [staff, textWithLink()],
    [fresh, textWithLink(`${own}/topics/1`)],
  ] as const) {
    const { postNumber } = await inTransaction((trx) =>
      createReply(trx, {
        author,
        topicNumber: topic.topicNumber,
        replyToNumber: null,
        document,
        requestKey: randomUUID(),
        now,
      }),
    );
    expect(postNumber).toBeGreaterThan(0);
  }
});

test("posts that wait count towards what a new member writes on the first day", async () => {
  const { topic } = await heldReply();
  const author = await createWriter({ joinedAt: "2026-03-01T11:00:00Z", trustLevel: 0 });
  const write = (minutes: number) =>
    inTransaction((trx) =>
      createReply(trx, {
        author,
        topicNumber: topic.topicNumber,
        replyToNumber: null,
        document: textWithLink("https://shop.example.org/", `Angebot ${minutes}`),
        requestKey: randomUUID(),
        now: now.add({ minutes }),
      }),
    );
  for (let minutes = 1; minutes <= 10; minutes += 1)
    expect((await write(minutes)).postNumber).toBeLessThan(0);
  await expect(write(11)).rejects.toThrow("post-first-day-replies");
});
