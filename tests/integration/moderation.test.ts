import { expect, test } from "vitest";
import { findTopicPage } from "#app/forum/queries/find-topic-page.server.ts";
import { verifyForumCounters } from "#app/forum/queries/verify-forum-counters.server.ts";
import { actDirectly } from "#app/moderation/commands/act-directly.server.ts";
import { claimItem } from "#app/moderation/commands/claim-item.server.ts";
import { decideItem } from "#app/moderation/commands/decide-item.server.ts";
import { fileAppeal } from "#app/moderation/commands/file-appeal.server.ts";
import { restoreFromMeasure } from "#app/moderation/commands/restore-from-measure.server.ts";
import { findStandingMeasure } from "#app/moderation/queries/find-standing-measure.server.ts";
import {
  findStatement,
  listMeasuresOfMember,
} from "#app/moderation/queries/list-measures-of-member.server.ts";
import { database } from "#app/platform/db.server.ts";
import { createWriter, writeReply } from "#tests/factories/forum.ts";
import { createMember } from "#tests/factories/member.ts";
import {
  createReportedPlace,
  createReporter,
  createStaff,
  openItemOf,
  report,
} from "#tests/factories/moderation.ts";

const now = Temporal.Instant.from("2026-03-02T12:00:00Z");
const hide = { decision: "hide", clause: 1, reason: "Das greift andere an (Regel 1)." } as const;

async function hiddenPost() {
  const place = await createReportedPlace();
  const staff = await createStaff();
  await report(place.postId);
  const item = await openItemOf(place.postId);
  await decideItem({ itemId: item.id, version: item.version, ...hide, staff, now });
  const measure = (await findStandingMeasure(database(), place.postId))!;
  return { ...place, staff, measure, itemId: item.id };
}

async function stateFor(topicNumber: number, memberId: string | null) {
  const viewer = { memberId, isStaff: false };
  const page = await findTopicPage(database(), { number: topicNumber, viewer });
  return page?.posts.at(-1);
}

async function eventsOf(memberId: string) {
  const events = await database()
    .selectFrom("domainEvent")
    .select(["name", "payload"])
    .where("memberId", "=", memberId)
    .orderBy("id")
    .execute();
  return events.map(({ name }) => name);
}

test("the same reporter has one flag, however often they press", async () => {
  const { postId } = await createReportedPlace();
  const reporter = await createReporter();
  const outcomes = await Promise.all([
    report(postId, { reporter }),
    report(postId, { reporter }),
    report(postId, { reporter, reason: "spam" }),
  ]);
  expect(outcomes.sort()).toEqual(["already-filed", "already-filed", "filed"]);
  const item = await openItemOf(postId);
  expect(Number(item.weight)).toBe(1);
});

test("reports of several members join one item, heavier with each", async () => {
  const { postId } = await createReportedPlace();
  await Promise.all([report(postId), report(postId), report(postId)]);
  expect(Number((await openItemOf(postId)).weight)).toBe(3);
});

test("nobody reports their own post, or one they cannot see", async () => {
  const { postId, author } = await createReportedPlace();
  const own = { id: author.id, role: "member" as const };
  await expect(report(postId, { reporter: own })).rejects.toThrow("own-post-report");
  await database().updateTable("forumCategory").set({ visibility: "staff" }).execute();
  await expect(report(postId)).rejects.toThrow("not-found");
  await database().updateTable("forumCategory").set({ visibility: "public" }).execute();
});

test("the twenty-first report of a day is refused", async () => {
  const reporter = await createReporter();
  const posts = await Promise.all(
    Array.from({ length: 21 }, async () => (await createReportedPlace()).postId),
  );
  for (const postId of posts.slice(0, 20)) await report(postId, { reporter });
  await expect(report(posts[20]!, { reporter })).rejects.toThrow("too-many-reports");
});

test("weight hides a post until somebody has looked, and says that nobody has", async () => {
  const { postId, author } = await createReportedPlace();
  const staff = await createStaff("manager");
  await report(postId, { reporter: { id: staff.id, role: "manager" } });
  await report(postId);
  await report(postId);
  expect(await findStandingMeasure(database(), postId)).toBeUndefined();
  await report(postId, { reporter: { id: (await createStaff()).id, role: "moderator" } });
  expect(await findStandingMeasure(database(), postId)).toMatchObject({ automated: true });
  const [statement] = await listMeasuresOfMember(database(), { memberId: author.id, limit: 1 });
  expect(statement).toMatchObject({ automatedDetection: true, automatedDecision: true });
  expect(statement?.facts).toContain("Mehrere Mitglieder");

  const moderator = await createStaff();
  const item = await openItemOf(postId);
  await decideItem({ itemId: item.id, version: item.version, ...hide, staff: moderator, now });
  const statements = await listMeasuresOfMember(database(), { memberId: author.id, limit: 9 });
  expect(statements.map((each) => [each.automatedDecision, each.replacedBy !== null])).toEqual([
    [false, false],
    [true, true],
  ]);
  expect(await verifyForumCounters(database())).toEqual([]);
});

test("a storm of reports by a hundred new accounts reaches the queue and hides nothing", async () => {
  const { postId } = await createReportedPlace();
  const tenAtOnce = () => Promise.all(Array.from({ length: 10 }, () => report(postId)));
  for (let storm = 0; storm < 10; storm++) await tenAtOnce();
  expect(Number((await openItemOf(postId)).weight)).toBe(100);
  expect(await findStandingMeasure(database(), postId)).toBeUndefined();
  await report(postId, { reporter: { id: (await createStaff()).id, role: "moderator" } });
  expect(await findStandingMeasure(database(), postId)).toMatchObject({ automated: true });
});

test("what a review let stand is not hidden by weight again", async () => {
  const { postId } = await createReportedPlace();
  const moderator = await createStaff();
  await report(postId);
  const item = await openItemOf(postId);
  const keep = { decision: "keep", reason: "" } as const;
  await decideItem({ itemId: item.id, version: item.version, ...keep, staff: moderator, now });
  for (const role of ["moderator", "manager"] as const)
    await report(postId, { reporter: { id: (await createStaff()).id, role }, now });
  expect(await findStandingMeasure(database(), postId)).toBeUndefined();
  expect(Number((await openItemOf(postId)).weight)).toBe(10);
});

test("a regular's word that somebody new wrote spam hides it at once, until a person has looked", async () => {
  const { asker, topic } = await createReportedPlace();
  const newcomer = await createWriter({ trustLevel: 0 });
  const { topicNumber } = topic;
  const { postId } = await writeReply({ author: newcomer, topicNumber, text: "Kauft bei mir!" });
  const regular = { id: (await createMember({ trustLevel: 3 })).id, role: "member" as const };
  const other = { id: (await createMember({ trustLevel: 3 })).id, role: "member" as const };
  await report(postId, { reporter: { id: asker.id, role: "member" }, reason: "spam" });
  expect(await findStandingMeasure(database(), postId)).toBeUndefined();
  await report(postId, { reporter: regular, reason: "spam" });
  expect(await findStandingMeasure(database(), postId)).toMatchObject({ automated: true });
  const [statement] = await listMeasuresOfMember(database(), { memberId: newcomer.id, limit: 1 });
  expect(statement).toMatchObject({ automatedDetection: true, automatedDecision: true });
  expect(statement?.facts).toContain("Mitglied mit viel Vertrauen");

  const staff = await createStaff();
  const { id: itemId, version } = await openItemOf(postId);
  const keep = { decision: "keep", reason: "Das ist keine Werbung." } as const;
  await decideItem({ itemId, version, ...keep, staff, now });
  await report(postId, { reporter: other, reason: "spam", now });
  expect(await findStandingMeasure(database(), postId)).toBeUndefined();
  expect(await verifyForumCounters(database())).toEqual([]);
});

test("a regular's word hides neither what members wrote nor what the team did", async () => {
  const { postId, topic } = await createReportedPlace();
  const reporter = { id: (await createMember({ trustLevel: 3 })).id, role: "member" as const };
  const team = await createWriter({ trustLevel: 0, role: "moderator" });
  const ofTeam = await writeReply({
    author: team,
    topicNumber: topic.topicNumber,
    text: "Neu da!",
  });
  for (const id of [postId, ofTeam.postId]) {
    await report(id, { reporter, reason: "spam" });
    expect(await findStandingMeasure(database(), id)).toBeUndefined();
  }
});

test("reports of whoever was never right reach the queue and weigh nothing", async () => {
  const [reporter, staff] = [await createReporter(), await createStaff()];
  for (let count = 0; count < 6; count += 1) {
    const { postId } = await createReportedPlace();
    await report(postId, { reporter, now });
    const { id: itemId, version } = await openItemOf(postId);
    await decideItem({ itemId, version, decision: "keep", reason: "", staff, now });
  }
  const { postId } = await createReportedPlace();
  await report(postId, { reporter, now: now.add({ minutes: 1 }) });
  expect(Number((await openItemOf(postId)).weight)).toBe(0);
});

test("of two moderators who decide at once one succeeds, and the other is told", async () => {
  const { postId, author } = await createReportedPlace();
  const reporter = await createReporter();
  await report(postId, { reporter });
  const item = await openItemOf(postId);
  const [jonas, ella] = await Promise.all([createStaff(), createStaff()]);
  const both = await Promise.allSettled([
    decideItem({ itemId: item.id, version: item.version, ...hide, staff: jonas, now }),
    decideItem({ itemId: item.id, version: item.version, ...hide, staff: ella, now }),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const refused = both.find((result) => result.status === "rejected");
  expect(refused?.reason).toMatchObject({ code: "already-decided" });
  const names = await eventsOf(author.id);
  expect(names.filter((name) => name === "measure.taken")).toHaveLength(1);
  expect(await eventsOf(reporter.id)).toEqual(["post.reported", "report.decided"]);
});

test("a claim keeps others away until its time is over, and outdates what they saw", async () => {
  const { postId } = await createReportedPlace();
  await report(postId);
  const item = await openItemOf(postId);
  const [jonas, ella] = await Promise.all([createStaff(), createStaff()]);
  await claimItem({ itemId: item.id, staff: jonas, now });
  await expect(claimItem({ itemId: item.id, staff: ella, now })).rejects.toThrow(
    "claimed-by-other",
  );
  const later = now.add({ minutes: 10 });
  const stale = { itemId: item.id, version: item.version, ...hide, staff: ella, now: later };
  await expect(decideItem({ ...stale, now })).rejects.toThrow("claimed-by-other");
  await expect(decideItem(stale)).rejects.toThrow("item-changed");
  await claimItem({ itemId: item.id, staff: ella, now: later });
  const { version } = await openItemOf(postId);
  await decideItem({ ...stale, version });
});

test("a hidden post is gone for others and stands with its reason for its author", async () => {
  const { topic, author, asker } = await hiddenPost();
  expect(await stateFor(topic.topicNumber, asker.id)).toMatchObject({
    state: "hidden",
    html: null,
    reason: null,
  });
  expect(await stateFor(topic.topicNumber, author.id)).toMatchObject({
    state: "hidden",
    reason: hide.reason,
  });
});

test("the author's statement has every point of Art. 17 and nobody's name", async () => {
  const { measure, author, staff } = await hiddenPost();
  const statement = await findStatement(database(), {
    measureId: measure.id,
    memberId: author.id,
  });
  expect(statement).toMatchObject({
    facts: hide.reason,
    fromNotice: true,
    automatedDetection: false,
    automatedDecision: false,
    ruleClause: "1",
    clauseTitle: "Freundlich bleiben",
    removedText: "Ihr seid doch alle nicht ganz dicht.",
  });
  expect(JSON.stringify(statement)).not.toContain("Svenja");
  expect(JSON.stringify(statement)).not.toContain(staff.displayName);
});

test("nobody else can read the statement, or object in the author's place", async () => {
  const { measure, asker } = await hiddenPost();
  const foreign = { measureId: measure.id, memberId: asker.id };
  expect(await findStatement(database(), foreign)).toBeUndefined();
  await expect(fileAppeal({ ...foreign, explanation: "Nein", now })).rejects.toThrow("not-found");
});

test("the author restores nothing, not even as staff", async () => {
  const { measure, author, postId } = await hiddenPost();
  const staff = { id: author.id, displayName: "Ralf" };
  const attempt = { measureId: measure.id, reason: "Weil ich es sage", staff, now };
  await expect(restoreFromMeasure(attempt)).rejects.toThrow("judges-own-post");
  await expect(
    actDirectly({ action: "hide", objectId: postId, clause: 1, reason: "…", staff, now }),
  ).rejects.toThrow("judges-own-post");
});

test("a restored post is back with its counters, once", async () => {
  const { measure, topic, asker, author, staff } = await hiddenPost();
  const restore = { measureId: measure.id, reason: "War nicht gegen Menschen.", staff, now };
  await restoreFromMeasure(restore);
  await expect(restoreFromMeasure(restore)).rejects.toThrow("measure-lifted");
  expect(await stateFor(topic.topicNumber, asker.id)).toMatchObject({ state: "visible" });
  expect((await eventsOf(author.id)).slice(-2).sort()).toEqual(["measure.lifted", "post.restored"]);
  expect(await verifyForumCounters(database())).toEqual([]);
});

test("an objection is decided by another person, and if right gives the post back", async () => {
  const { measure, author, staff, topic, asker } = await hiddenPost();
  const objection = { measureId: measure.id, memberId: author.id, explanation: "Zitat!", now };
  await fileAppeal(objection);
  await expect(fileAppeal(objection)).rejects.toThrow("appeal-filed");
  const item = await openItemOf(measure.id);
  const reverse = { decision: "reverse", reason: "Es war ein Zitat." } as const;
  const decision = { itemId: item.id, version: item.version, ...reverse, now };
  await expect(decideItem({ ...decision, staff })).rejects.toThrow("decided-before");
  await decideItem({ ...decision, staff: await createStaff("manager", "Ella Petersen") });
  expect(await stateFor(topic.topicNumber, asker.id)).toMatchObject({ state: "visible" });
  expect(await eventsOf(author.id)).toContain("appeal.decided");
});

test("an objection comes too late after six months", async () => {
  const { measure, author } = await hiddenPost();
  // Six months in the brand's calendar: 13 o'clock in winter is 13 o'clock in summer.
  const late = Temporal.Instant.from("2026-09-02T11:00:00Z");
  const objection = { measureId: measure.id, memberId: author.id, explanation: "Zitat!" };
  await expect(fileAppeal({ ...objection, now: late })).rejects.toThrow("appeal-too-late");
  await fileAppeal({ ...objection, now: late.subtract({ seconds: 1 }) });
});
