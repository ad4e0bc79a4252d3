import { expect, test } from "vitest";
import { findTopicPage } from "#app/forum/queries/find-topic-page.server.ts";
import { listWaitingPosts } from "#app/forum/queries/list-waiting-posts.server.ts";
import { verifyForumCounters } from "#app/forum/queries/verify-forum-counters.server.ts";
import { claimItem } from "#app/moderation/commands/claim-item.server.ts";
import { decideBatch } from "#app/moderation/commands/decide-batch.server.ts";
import { decideItem } from "#app/moderation/commands/decide-item.server.ts";
import { restoreFromMeasure } from "#app/moderation/commands/restore-from-measure.server.ts";
import { undoBatch } from "#app/moderation/commands/undo-batch.server.ts";
import { findStandingMeasure } from "#app/moderation/queries/find-standing-measure.server.ts";
import { findUndoableBatch } from "#app/moderation/queries/find-undoable-batch.server.ts";
import { listMeasuresOfMember } from "#app/moderation/queries/list-measures-of-member.server.ts";
import { database } from "#app/platform/db.server.ts";
import { heldAt, heldReply, workThroughEvents } from "#tests/factories/held-post.ts";
import {
  createReportedPlace,
  createStaff,
  openItemOf,
  report,
} from "#tests/factories/moderation.ts";

const now = heldAt.add({ hours: 5 });
const publish = { kind: "held_post", decision: "approve", reason: "" } as const;
const refuse = {
  kind: "held_post",
  decision: "hide",
  clause: 4,
  reason: "Das ist Werbung.",
} as const;

/** So many held posts of as many newcomers, with what waits for the decision. */
async function heldPosts(count: number) {
  const posts = [];
  for (let each = 0; each < count; each += 1) {
    const post = await heldReply(heldAt.add({ minutes: each }));
    const { id, version } = await openItemOf(post.held.postId);
    posts.push({ ...post, postId: post.held.postId, item: { id, version } });
  }
  return posts;
}

async function numbersIn(topicNumber: number) {
  const viewer = { memberId: null, isStaff: false };
  const page = await findTopicPage(database(), { number: topicNumber, viewer });
  return page?.posts.flatMap(({ number, state }) => (state === "visible" ? [number] : []));
}

async function batchOf(staffId: string) {
  return (await findUndoableBatch(database(), { staffId, now }))!;
}

async function waitsFor(memberId: string) {
  return (await listWaitingPosts(database(), { memberId, limit: 9 })).length;
}

async function namesOf(postId: string, memberId: string) {
  const [events, news] = await Promise.all([
    database().selectFrom("domainEvent").select("name").where("subjectId", "=", postId).execute(),
    database().selectFrom("notification").select("kind").where("memberId", "=", memberId).execute(),
  ]);
  return { events: events.map(({ name }) => name), news: news.map(({ kind }) => kind).sort() };
}

test("held posts are published together, but those that a colleague has or has changed", async () => {
  const [staff, other] = await Promise.all([createStaff(), createStaff("moderator", "Ella")]);
  const [first, claimed, changed, decided] = await heldPosts(4);
  await claimItem({ itemId: claimed!.item.id, staff: other, now });
  await claimItem({ itemId: changed!.item.id, staff, now });
  const itemId = decided!.item.id;
  const { version } = decided!.item;
  await decideItem({ itemId, version, ...refuse, staff: other, now });
  const items = [first!, claimed!, changed!, decided!].map(({ item }) => item);
  const outcome = await decideBatch({ ...publish, items, staff, now });
  const left = [claimed!, changed!, decided!].map(({ item }) => item.id);
  expect({ ...outcome, left: outcome.left.sort() }).toEqual({ decided: 1, left: left.sort() });
  expect(await numbersIn(first!.topic.topicNumber)).toEqual([1, 2]);
  expect(await numbersIn(claimed!.topic.topicNumber)).toEqual([1]);
  expect(await batchOf(staff.id)).toMatchObject({
    itemCount: 1,
    kind: "held_post",
    decision: "approve",
  });
  expect(await verifyForumCounters(database())).toEqual([]);
});

test("taking a publication of many back lets the posts wait again; published anew they come back", async () => {
  const staff = await createStaff();
  const [{ asker, author, topic, postId, item }] = (await heldPosts(1)) as [
    Awaited<ReturnType<typeof heldPosts>>[number],
  ];
  await decideBatch({ ...publish, items: [item], staff, now });
  await workThroughEvents();
  const { id: batchId } = await batchOf(staff.id);
  expect(await undoBatch({ batchId, staff, now })).toEqual({ left: 0 });
  await workThroughEvents();
  expect(await numbersIn(topic.topicNumber)).toEqual([1]);
  expect(await waitsFor(author.id)).toBe(1);
  expect((await namesOf(postId, author.id)).news).toEqual(["post-published", "post-waits-again"]);
  expect(await verifyForumCounters(database())).toEqual([]);

  const again = await openItemOf(postId);
  expect(again.id).toBe(item.id);
  const { id: itemId, version } = again;
  await decideItem({ itemId, version, decision: "approve", reason: "", staff, now });
  await workThroughEvents();
  expect(await numbersIn(topic.topicNumber)).toEqual([1, 2]);
  expect((await namesOf(postId, author.id)).events).toEqual([
    "post.held",
    "post.created",
    "post.released",
    "post.hidden",
    "post.held-again",
    "post.restored",
    "post.released",
  ]);
  expect((await namesOf(postId, asker.id)).news).toEqual(["reply"]);
  expect(await verifyForumCounters(database())).toEqual([]);
});

test("many are refused with one reason; taken back, they wait and are not published", async () => {
  const staff = await createStaff();
  const posts = await heldPosts(2);
  const items = posts.map(({ item }) => item);
  expect(await decideBatch({ ...refuse, items, staff, now })).toEqual({ decided: 2, left: [] });
  for (const { author } of posts) {
    const [statement] = await listMeasuresOfMember(database(), { memberId: author.id, limit: 1 });
    expect(statement).toMatchObject({ facts: refuse.reason, fromNotice: false });
    expect(await waitsFor(author.id)).toBe(0);
  }
  const { id: batchId } = await batchOf(staff.id);
  expect(await undoBatch({ batchId, staff, now })).toEqual({ left: 0 });
  await workThroughEvents();
  for (const { author, postId, topic } of posts) {
    expect(await numbersIn(topic.topicNumber)).toEqual([1]);
    expect(await waitsFor(author.id)).toBe(1);
    expect(await findStandingMeasure(database(), postId)).toBeUndefined();
    expect((await namesOf(postId, author.id)).news).toEqual(["post-hidden", "post-waits-again"]);
  }
  expect(await verifyForumCounters(database())).toEqual([]);
});

test("what was decided otherwise since stays so when the decision about many is taken back", async () => {
  const [staff, other] = await Promise.all([createStaff(), createStaff()]);
  const [first, second] = await heldPosts(2);
  const items = [first!.item, second!.item];
  await decideBatch({ ...refuse, items, staff, now });
  const measure = (await findStandingMeasure(database(), first!.postId))!;
  const reason = "Es war doch keine.";
  await restoreFromMeasure({ measureId: measure.id, reason, staff: other, now });
  const { id: batchId } = await batchOf(staff.id);
  expect(await undoBatch({ batchId, staff, now })).toEqual({ left: 1 });
  expect(await numbersIn(first!.topic.topicNumber)).toEqual([1, 2]);
  expect(await numbersIn(second!.topic.topicNumber)).toEqual([1]);
  expect(await verifyForumCounters(database())).toEqual([]);
});

test("cases of another kind are left, and what is wrong with the decision itself is said", async () => {
  const staff = await createStaff();
  const [{ item }] = (await heldPosts(1)) as [Awaited<ReturnType<typeof heldPosts>>[number]];
  const { postId } = await createReportedPlace();
  await report(postId);
  const { id, version } = await openItemOf(postId);
  const decide = (batch: object) => decideBatch({ ...refuse, items: [item], staff, now, ...batch });
  expect(await decide({ items: [{ id, version }] })).toEqual({ decided: 0, left: [id] });
  expect(await decide({ kind: "report" })).toEqual({ decided: 0, left: [item.id] });
  await expect(decide({ kind: "report", decision: "approve" })).rejects.toThrow(
    "decision-not-offered",
  );
  await expect(decide({ reason: "" })).rejects.toThrow("decision-reason-missing");
  await expect(decide({ clause: 999 })).rejects.toThrow("unknown-clause");
  await expect(decide({ items: [] })).rejects.toThrow("review-batch-size");
});
