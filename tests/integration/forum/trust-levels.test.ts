import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { writeSeen } from "#app/accounts/commands/note-seen.server.ts";
import { appointTrust, withdrawTrust } from "#app/forum/commands/appoint-trust.server.ts";
import { hidePost, restorePost } from "#app/forum/commands/hide-post.server.ts";
import { likePost } from "#app/forum/commands/like-post.server.ts";
import { noteReading } from "#app/forum/commands/note-reading.server.ts";
import { refreshAllTrust } from "#app/forum/commands/refresh-all-trust.server.ts";
import { refreshTrust } from "#app/forum/commands/refresh-trust.server.ts";
import { saveTrustThresholds } from "#app/forum/commands/save-trust-thresholds.server.ts";
import { findTrustFacts } from "#app/forum/queries/find-trust-facts.server.ts";
import { findTrustLevel } from "#app/forum/queries/find-trust-level.server.ts";
import { findTrustStanding } from "#app/forum/queries/find-trust-standing.server.ts";
import { listTrustChanges } from "#app/forum/queries/list-trust-changes.server.ts";
import { defaultTrustThresholds } from "#app/forum/rules/trust-thresholds.ts";
import { fileReport } from "#app/moderation/commands/file-report.server.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { dispatchEvent } from "#app/platform/dispatch.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { subscriptions } from "#app/subscribers.server.ts";
import { createCategory, createWriter, writeReply, writeTopic } from "#tests/factories/forum.ts";
import { createStaff } from "#tests/factories/moderation.ts";
import { createSession } from "#tests/factories/session.ts";

const start = Temporal.Instant.from("2026-03-01T10:00:00Z");
const later = (days: number) => start.add({ hours: days * 24 });
const newcomer = () => createWriter({ trustLevel: 0, joinedAt: start.toString() });
type Writer = Awaited<ReturnType<typeof createWriter>>;

const refresh = ({ id: memberId }: { id: string }, now: Temporal.Instant) =>
  inTransaction((trx) => refreshTrust(trx, { memberId, now }));
const levelOf = ({ id }: { id: string }) => findTrustLevel(database(), id);
const changesOf = ({ id: memberId }: { id: string }) =>
  listTrustChanges(database(), { memberId, limit: 20 });

async function openTopics(count: number, posts = 6) {
  const [author, category] = await Promise.all([createWriter(), createCategory()]);
  const topics: Awaited<ReturnType<typeof writeTopic>>[] = [];
  for (let index = 0; index < count; index += 1) {
    const topic = await writeTopic({ author, categoryId: category.id, withoutLimits: true });
    for (let number = 2; number <= posts; number += 1)
      await writeReply({ author, topicNumber: topic.topicNumber, withoutLimits: true });
    topics.push(topic);
  }
  return { author, topics };
}

/** Reads a topic to the end, two minutes long. */
async function read(reader: Writer, topicId: string, now: Temporal.Instant, number = 6) {
  const viewer = { memberId: reader.id, isStaff: false };
  const report = { viewer, topicId, number };
  await inTransaction(async (trx) => {
    await noteReading(trx, { ...report, seconds: 60, now });
    await noteReading(trx, { ...report, seconds: 60, now: now.add({ seconds: 60 }) });
  });
}

async function visit(member: Writer, day: Temporal.Instant) {
  const { id: sessionId } = await createSession(member.id, {
    lastSeenAt: day.subtract({ hours: 1 }).toString(),
  });
  const seen = { memberId: member.id, sessionId, before: day.subtract({ minutes: 5 }), now: day };
  await writeSeen(seen);
}

test("reading takes a newcomer to the first level, and the grounds are kept", async () => {
  const { topics } = await openTopics(5);
  const reader = await newcomer();
  for (const topic of topics.slice(0, 4)) await read(reader, topic.topicId, later(1));
  expect(await refresh(reader, later(1))).toBe(0);
  const standing = await findTrustStanding(database(), { memberId: reader.id, now: later(1) });
  expect(standing.next).toMatchObject({ level: 1 });
  expect(standing.next?.grounds).toContainEqual(
    expect.objectContaining({ figure: "postsRead", has: 24, needs: 30, isMet: false }),
  );
  await read(reader, topics[4]!.topicId, later(1));
  expect(await refresh(reader, later(2))).toBe(1);
  expect(await refresh(reader, later(2))).toBe(1);
  expect(await changesOf(reader)).toMatchObject([
    { from: 0, to: 1, cause: "reached", at: "2026-03-03T10:00:00Z", deciderName: null },
  ]);
  const [change] = await changesOf(reader);
  expect(change?.grounds).toContainEqual({ figure: "topicsEntered", has: 5, needs: 5 });
});

test("who jumps to the end of long topics has not read them", async () => {
  const { topics } = await openTopics(1, 30);
  const reader = await newcomer();
  const viewer = { memberId: reader.id, isStaff: false };
  const { topicId } = topics[0]!;
  await inTransaction((trx) =>
    noteReading(trx, { viewer, topicId, number: 30, seconds: 3, now: later(1) }),
  );
  const facts = await findTrustFacts(database(), {
    memberIds: [reader.id],
    days: 100,
    timeZone: "Europe/Berlin",
    now: later(1),
  });
  expect(facts.get(reader.id)?.ever).toMatchObject({ topicsEntered: 1, postsRead: 3 });
});

test("a day counts once, as the brand's calendar has it", async () => {
  const member = await newcomer();
  const evening = Temporal.Instant.from("2026-03-02T22:30:00Z");
  for (const hours of [0, 0.25, 0.75]) await visit(member, evening.add({ minutes: hours * 60 }));
  // 23:30 in Berlin belongs to the next day's half past midnight no longer.
  await visit(member, evening.add({ hours: 1 }));
  const days = await database()
    .selectFrom("memberVisit")
    .select("day")
    .where("memberId", "=", member.id)
    .orderBy("day")
    .execute();
  expect(days.map(({ day }) => String(day))).toEqual(["2026-03-02", "2026-03-03"]);
  const { visitDays } = await database()
    .selectFrom("member")
    .select("visitDays")
    .where("id", "=", member.id)
    .executeTakeFirstOrThrow();
  expect(visitDays).toBe(2);
});

/** A member of level 2 who does, within the last days, what a regular does. */
async function createRegular() {
  const member = await createWriter({ trustLevel: 2 });
  const { topics, author } = await openTopics(10, 2);
  await database()
    .updateTable("member")
    .set({ visitDays: 60 })
    .where("id", "=", member.id)
    .execute();
  await sql`insert into member_visit (member_id, day)
    select ${member.id}, (${later(0).toString()}::timestamptz)::date - n from generate_series(0, 49) n`.execute(
    database(),
  );
  await sql`insert into forum_reading (member_id, topic_id, last_read_number, seconds_read, opened_at, last_read_at)
    select ${member.id}, id, next_post_number - 1, 600, ${start.toString()}, ${start.toString()} from forum_topic
    on conflict do nothing`.execute(database());
  const likers = await Promise.all(Array.from({ length: 5 }, () => createWriter()));
  for (const [index, topic] of topics.entries()) {
    const now = start.subtract({ hours: 24 * index });
    const reply = await writeReply({ author: member, topicNumber: topic.topicNumber, now });
    const liker = likers[index % 5]!;
    await inTransaction((trx) => likePost(trx, { postId: reply.postId, liker, now }));
  }
  // A member's beginnings: a hundred posts read, and a reaction.
  await sql`insert into forum_reading (member_id, topic_id, last_read_number, seconds_read, opened_at, last_read_at)
    select ${member.id}, id, next_post_number - 1, 600, ${start.toString()}, ${start.toString()} from forum_topic
    on conflict (member_id, topic_id) do update set seconds_read = 3600, last_read_number = greatest(forum_reading.last_read_number, 12)`.execute(
    database(),
  );
  const { postId } = topics[0]!;
  await inTransaction((trx) => likePost(trx, { postId, liker: member, now: start }));
  return { member, author };
}

test("a regular is one by the last hundred days, and stays one until enough is missing for long enough", async () => {
  await openTopics(10, 2);
  const { member } = await createRegular();
  expect(await refresh(member, later(0))).toBe(3);
  // Thirty days later twenty of the fifty visits have left the window: far below nine tenths.
  expect(await refresh(member, later(13))).toBe(3);
  const before = await findTrustStanding(database(), { memberId: member.id, now: later(75) });
  expect(before.atRisk?.lacking.map(({ figure }) => figure)).toContain("recentDaysVisited");
  expect(before.atRisk?.safeUntil).toBeNull();
  expect(await refreshAllTrust({ now: later(75) })).toBeGreaterThan(0);
  expect(await levelOf(member)).toBe(2);
  expect((await changesOf(member)).map(({ from, to, cause }) => [from, to, cause])).toEqual([
    [3, 2, "lost"],
    [2, 3, "reached"],
  ]);
});

test("what moderators take down counts against somebody until it is restored", async () => {
  const { member } = await createRegular();
  const staff = await createStaff("manager");
  const posts = await database()
    .selectFrom("forumPost")
    .select("id")
    .where("authorId", "=", member.id)
    .limit(6)
    .execute();
  const decision = { moderatorId: staff.id, reason: "Werbung", now: later(0) };
  for (const { id: postId } of posts)
    await inTransaction((trx) => hidePost(trx, { postId, ...decision }));
  expect(await refresh(member, later(0))).toBe(1);
  for (const { id: postId } of posts)
    await inTransaction((trx) => restorePost(trx, { postId, ...decision }));
  expect(await refresh(member, later(0))).toBe(3);
});

test("what happens asks for a count soon, once for everything", async () => {
  const { topics } = await openTopics(1, 1);
  const [author, liker] = [await createWriter(), await createWriter()];
  const { postId } = await writeReply({ author, topicNumber: topics[0]!.topicNumber });
  await inTransaction((trx) => likePost(trx, { postId, liker, now: start }));
  const events = await database()
    .selectFrom("domainEvent")
    .select("id")
    .where("subjectId", "=", postId)
    .execute();
  for (const { id } of events) await dispatchEvent(id, subscriptions);
  const { rows } = await sql<{ key: string }>`
    select key from graphile_worker.jobs where task_identifier = 'refresh-trust' order by key`.execute(
    database(),
  );
  expect(rows.map(({ key }) => key)).toEqual(
    expect.arrayContaining([`trust:${author.id}`, `trust:${liker.id}`]),
  );
  expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
});

test("the highest level is the team's: with words, in the log, and back to what was before", async () => {
  const member = await createWriter({ trustLevel: 2 });
  const staff = await createStaff("manager");
  const by = { id: staff.id, name: staff.displayName };
  const act = { memberId: member.id, by, now: later(1) };
  await inTransaction((trx) => appointTrust(trx, { ...act, reason: "Hilft seit Jahren." }));
  expect(await levelOf(member)).toBe(4);
  await expect(
    inTransaction((trx) => appointTrust(trx, { ...act, reason: "Noch einmal." })),
  ).rejects.toThrow("trust-appointed");
  expect(await refresh(member, later(400))).toBe(4);
  const back = { ...act, now: later(2), reason: "Auf eigenen Wunsch." };
  await inTransaction((trx) => withdrawTrust(trx, back));
  expect(await levelOf(member)).toBe(2);
  await expect(inTransaction((trx) => withdrawTrust(trx, back))).rejects.toThrow(
    "trust-not-appointed",
  );
  await expect(
    inTransaction((trx) => appointTrust(trx, { ...act, memberId: staff.id, reason: "Team" })),
  ).rejects.toThrow("not-found");
  const audit = await database()
    .selectFrom("auditEntry")
    .select(["action", "reason"])
    .where("memberId", "=", member.id)
    .orderBy("seq")
    .execute();
  expect(audit).toEqual([
    { action: "trust.appointed", reason: "Hilft seit Jahren." },
    { action: "trust.withdrawn", reason: "Auf eigenen Wunsch." },
  ]);
  expect(await changesOf(member)).toMatchObject([
    { from: 4, to: 2, reason: "Auf eigenen Wunsch.", deciderName: staff.displayName },
    { from: 2, to: 4, reason: "Hilft seit Jahren." },
  ]);
});

test("other thresholds hold for everybody once they are counted", async () => {
  const staff = await createStaff("manager");
  const by = { id: staff.id, name: staff.displayName };
  const nobody = await newcomer();
  const thresholds = {
    ...defaultTrustThresholds,
    basic: { topicsEntered: 0, postsRead: 0, minutesRead: 0 },
  };
  const save = (value: typeof thresholds) =>
    inTransaction((trx) => saveTrustThresholds(trx, { thresholds: value, by, now: later(3) }));
  await save(thresholds);
  await refreshAllTrust({ now: later(3) });
  expect(await levelOf(nobody)).toBe(1);
  await save(defaultTrustThresholds);
  await refreshAllTrust({ now: later(4) });
  // What somebody has reached is kept.
  expect(await levelOf(nobody)).toBe(1);
});

test("limits of the day are refused with the moment from which it is possible again", async () => {
  const { topics } = await openTopics(1, 1);
  const reporter = await createWriter({ trustLevel: 2 });
  const author = await createWriter();
  const send = async (minute: number) => {
    const { topicNumber } = topics[0]!;
    const { postId } = await writeReply({ author, topicNumber, withoutLimits: true });
    await fileReport({
      postId,
      reporter: { id: reporter.id, role: "member" },
      reason: "spam",
      explanation: "",
      now: start.add({ minutes: minute }),
    });
  };
  for (let minute = 0; minute < 30; minute += 1) await send(minute);
  const refused = await send(45).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(DomainError);
  const { code, facts } = refused as DomainError;
  expect({ code, limit: facts.limit }).toEqual({ code: "too-many-reports", limit: 30 });
  const textIn = (locale: "de" | "en", timeZone: string) =>
    translatorOf({ locale, timeZone }).t(`platform.refusals.${code}`, facts as never);
  expect(textIn("de", "Europe/Berlin")).toContain("am 2. März um 11:00 Uhr");
  expect(textIn("en", "Asia/Tokyo")).toMatch(/on (2 March|March 2) at 7:00\sPM/);
  expect(textIn("de", "Asia/Tokyo")).toContain("am 2. März um 19:00 Uhr");
  await send(24 * 60 + 1);
});

test("a member of level 0 waits between posts, also after the first day", async () => {
  const { topics } = await openTopics(1, 1);
  const author = await newcomer();
  const say = (now: Temporal.Instant, text: string) =>
    writeReply({
      author,
      topicNumber: topics[0]!.topicNumber,
      text,
      requestKey: randomUUID(),
      now,
    });
  await say(later(5), "Erstens.");
  await expect(say(later(5).add({ seconds: 10 }), "Zweitens.")).rejects.toMatchObject({
    code: "post-too-soon",
    facts: { seconds: 20, retryAfterSeconds: 20 },
  });
  await say(later(5).add({ seconds: 30 }), "Zweitens.");
});
