import { expect, test } from "vitest";
import { askToLeave } from "#app/accounts/commands/ask-to-leave.server.ts";
import { carryOutDepartures } from "#app/accounts/commands/carry-out-departures.server.ts";
import { announceConfirmed } from "#app/accounts/commands/confirm-address.server.ts";
import { takeBackDeparture } from "#app/accounts/commands/take-back-departure.server.ts";
import { readSignedDeparture, signDeparture } from "#app/accounts/departure-link.server.ts";
import { findPublicProfile } from "#app/accounts/queries/find-public-profile.server.ts";
import { listSessionsOfMember } from "#app/accounts/queries/list-sessions-of-member.server.ts";
import { forgetSearchWords } from "#app/forum/commands/forget-search-words.server.ts";
import { purgeDeletedPosts } from "#app/forum/commands/purge-deleted-posts.server.ts";
import {
  removePostsOfDeparted,
  removePostsOfMember,
} from "#app/forum/commands/remove-posts-of-member.server.ts";
import { searchMembersForMention } from "#app/forum/queries/search-members-for-mention.server.ts";
import { verifyForumCounters } from "#app/forum/queries/verify-forum-counters.server.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { createCategory, createWriter, writeReply, writeTopic } from "#tests/factories/forum.ts";
import { createMember } from "#tests/factories/member.ts";
import { openItemOf, report } from "#tests/factories/moderation.ts";
import { createSession } from "#tests/factories/session.ts";
import { workOffEvents } from "#tests/support/machine-api.ts";

const now = Temporal.Instant.from("2026-03-10T10:00:00Z");
const days = (count: number) => now.add({ hours: 24 * count });

const memberOf = (id: string) =>
  database().selectFrom("member").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
const departureOf = (memberId: string) =>
  database()
    .selectFrom("accountDeparture")
    .selectAll()
    .where("memberId", "=", memberId)
    .orderBy("askedAt", "desc")
    .executeTakeFirstOrThrow();
const mailsTo = async (address: string | null) =>
  (
    await database()
      .selectFrom("mailOutbox")
      .select("template")
      .where("toAddress", "=", address ?? "")
      .orderBy("createdAt")
      .execute()
  ).map(({ template }) => template);

test("whoever asks to leave is signed out and hidden at once, and erased after fourteen days", async () => {
  const member = await createMember({ displayName: "Wibke Zaun" });
  const { id: memberId, number } = member;
  await createSession(memberId);
  const { dueAt } = await askToLeave({ memberId, posts: "keep", now });
  expect(dueAt).toBe("2026-03-24T10:00:00Z");
  expect(await listSessionsOfMember(memberId, now)).toEqual([]);
  expect(await findPublicProfile(number)).toBeUndefined();
  expect(await searchMembersForMention(database(), { query: "Wibke" })).toEqual([]);
  await carryOutDepartures({ now: days(13) });
  expect((await memberOf(memberId)).displayName).toBe("Wibke Zaun");
  await carryOutDepartures({ now: days(14) });
  expect(await memberOf(memberId)).toMatchObject({ email: null, leavesAt: null });
  // The first mail went with everything else that had the address; the last one says good-bye to it.
  expect(await mailsTo(member.email)).toEqual(["account-closed"]);
  await carryOutDepartures({ now: days(15) });
  expect((await memberOf(memberId)).closedAt).toBe("2026-03-24T10:00:00Z");
});

test("asking twice changes nothing, and the day is not moved", async () => {
  const { id: memberId, email } = await createMember();
  const first = await askToLeave({ memberId, posts: "keep", now });
  const second = await askToLeave({ memberId, posts: "remove", now: days(3) });
  expect(second).toEqual(first);
  expect(await mailsTo(email)).toEqual(["account-leaving"]);
});

test("signing in or the mailed link takes it back, once, and the next wish begins anew", async () => {
  const { id: memberId, email, number } = await createMember();
  await askToLeave({ memberId, posts: "keep", now });
  expect(await takeBackDeparture({ memberId, by: "sign-in" }, days(2))).toBe(true);
  expect(await takeBackDeparture({ memberId, by: "sign-in" }, days(2))).toBe(false);
  expect(await findPublicProfile(number)).toBeDefined();
  await carryOutDepartures({ now: days(20) });
  expect((await memberOf(memberId)).closedAt).toBeNull();
  await askToLeave({ memberId, posts: "remove", now: days(20) });
  const { id: departureId } = await departureOf(memberId);
  expect(await takeBackDeparture({ departureId, by: "link" }, days(21))).toBe(true);
  expect(await departureOf(memberId)).toMatchObject({ posts: "remove", takenBackBy: "link" });
  expect(await mailsTo(email)).toEqual([
    "account-leaving",
    "account-stays",
    "account-leaving",
    "account-stays",
  ]);
});

test("the link is ours and opens only its own departure", async () => {
  const { id: memberId } = await createMember();
  await askToLeave({ memberId, posts: "keep", now });
  const { id } = await departureOf(memberId);
  const token = signDeparture(id);
  expect(readSignedDeparture(token)).toBe(id);
  const other = "01900000-0000-7000-8000-000000000000";
  for (const wrong of [token.replace(id, other), id, `${token}.x`, `${id}.`, undefined, ""])
    expect(readSignedDeparture(wrong)).toBeNull();
});

test("nobody can make it happen sooner, not even with the database", async () => {
  const { id: memberId } = await createMember();
  await askToLeave({ memberId, posts: "keep", now });
  const { id } = await departureOf(memberId);
  const change = (values: Record<string, string>) =>
    database().updateTable("accountDeparture").set(values).where("id", "=", id).execute();
  await expect(change({ dueAt: days(1).toString() })).rejects.toThrow();
  await expect(change({ carriedOutAt: days(13).toString() })).rejects.toThrow();
  await expect(change({ posts: "remove" })).rejects.toThrow();
});

test("the last admin cannot leave, also not while the other one is leaving", async () => {
  const [one, two] = [await createMember({ role: "admin" }), await createMember({ role: "admin" })];
  await askToLeave({ memberId: one.id, posts: "keep", now });
  await expect(askToLeave({ memberId: two.id, posts: "keep", now })).rejects.toMatchObject({
    code: "last-admin",
  });
});

async function talk(author: { id: string; isStaff: boolean }) {
  const { id: categoryId } = await createCategory();
  const other = await createWriter();
  const answered = await writeTopic({ author, categoryId, title: "Kupferkanne", now });
  await writeReply({ author: other, topicNumber: answered.topicNumber, text: "Aus Kiel.", now });
  const alone = await writeTopic({ author, categoryId, title: "Kupferdose", text: "Allein.", now });
  const elsewhere = await writeTopic({ author: other, categoryId, now });
  const reply = await writeReply({ author, topicNumber: elsewhere.topicNumber, now });
  return { answered, alone, elsewhere, reply };
}

const topicOf = (id: string) =>
  database().selectFrom("forumTopic").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
const textsOf = (authorId: string) =>
  database()
    .selectFrom("forumPost")
    .select(["plainText", "html", "deletedAt", "purgedAt"])
    .where("authorId", "=", authorId)
    .execute();

async function leave(memberId: string, posts: "keep" | "remove") {
  await askToLeave({ memberId, posts, now });
  await carryOutDepartures({ now: days(14) });
  await workOffEvents();
  if (posts === "remove") await removePostsOfMember({ memberId, now: days(14) });
  await purgeDeletedPosts({ now: days(16) });
  await forgetSearchWords();
}

test("posts are kept without the name", async () => {
  const author = await createWriter();
  await talk(author);
  await leave(author.id, "keep");
  for (const post of await textsOf(author.id))
    expect(post).toMatchObject({ deletedAt: null, plainText: expect.stringMatching(/./) });
});

test("posts are removed: tombstones, and the first post of an answered topic keeps its place", async () => {
  const author = await createWriter();
  const { answered, alone, elsewhere } = await talk(author);
  await leave(author.id, "remove");
  const texts = await textsOf(author.id);
  expect(texts).toHaveLength(3);
  for (const post of texts) {
    expect(post).toMatchObject({ plainText: "", html: "" });
    expect(post.purgedAt).not.toBeNull();
  }
  const kept = await topicOf(answered.topicId);
  expect(kept).toMatchObject({ deletedAt: null, title: "Thema eines ehemaligen Mitglieds" });
  expect(kept.visiblePostCount).toBe(1);
  expect((await topicOf(alone.topicId)).deletedAt).not.toBeNull();
  expect(await topicOf(elsewhere.topicId)).toMatchObject({ deletedAt: null, visiblePostCount: 1 });
  expect(await verifyForumCounters(database())).toEqual([]);
});

test("what a case is open about is kept as evidence, and goes when nobody can object any more", async () => {
  const author = await createWriter();
  const { reply } = await talk(author);
  await report(reply.postId);
  await leave(author.id, "remove");
  const textOf = async () =>
    (
      await database()
        .selectFrom("forumPost")
        .select("plainText")
        .where("id", "=", reply.postId)
        .executeTakeFirstOrThrow()
    ).plainText;
  expect(await textOf()).not.toBe("");
  const item = await openItemOf(reply.postId);
  const decided = { decidedAt: days(17).toString(), decision: "leave", decidedBy: author.id };
  await database().updateTable("reviewItem").set(decided).where("id", "=", item.id).execute();
  await purgeDeletedPosts({ now: days(18) });
  expect(await textOf()).toBe("");
});

test("what could not be removed then goes with a later run", async () => {
  const author = await createWriter();
  await talk(author);
  await askToLeave({ memberId: author.id, posts: "remove", now });
  await carryOutDepartures({ now: days(14) });
  expect(await removePostsOfDeparted({ now: days(15) })).toBe(3);
  expect(await removePostsOfDeparted({ now: days(15) })).toBe(0);
});

test("an order of an authority makes the erasure wait, and the member is told once", async () => {
  const { id: memberId, email } = await createMember();
  await askToLeave({ memberId, posts: "keep", now });
  const { id: itemId } = await database()
    .insertInto("reviewItem")
    .values({
      kind: "notice",
      objectKind: "member",
      objectId: memberId,
      memberId,
      openedAt: now.toString(),
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const { id: noticeId } = await database()
    .insertInto("notice")
    .values({
      kind: "order-to-inform",
      category: "scams-and-fraud",
      explanation: "Az. 12",
      locale: "de",
      receivedAt: now.toString(),
      requestKey: crypto.randomUUID(),
      notifierName: "Amt",
      notifierEmail: "amt@example.org",
    } as never)
    .returning("id")
    .executeTakeFirstOrThrow();
  await database()
    .insertInto("noticeObject")
    .values({
      noticeId,
      itemId,
      address: "/members/1",
      objectKind: "member",
      objectId: memberId,
      position: 1,
    })
    .execute();
  await carryOutDepartures({ now: days(14) });
  await carryOutDepartures({ now: days(15) });
  expect((await memberOf(memberId)).closedAt).toBeNull();
  expect(await mailsTo(email)).toEqual(["account-leaving", "account-held"]);
  const decided = { decidedAt: days(16).toString(), decision: "leave" };
  await database().updateTable("reviewItem").set(decided).where("id", "=", itemId).execute();
  await carryOutDepartures({ now: days(16) });
  expect((await memberOf(memberId)).closedAt).not.toBeNull();
});

test("whoever comes back with the same address is not counted as new, others are", async () => {
  const confirmed = async (email: string) => {
    const { id: memberId } = await createMember({ email });
    await inTransaction((trx) => announceConfirmed(trx, { memberId, now }));
    const { payload } = await database()
      .selectFrom("domainEvent")
      .select("payload")
      .where("memberId", "=", memberId)
      .where("name", "=", "account.address-confirmed")
      .executeTakeFirstOrThrow();
    return payload;
  };
  const email = "wieder.da@example.org";
  const { id: memberId } = await createMember({ email });
  await askToLeave({ memberId, posts: "keep", now });
  await carryOutDepartures({ now: days(14) });
  expect(await confirmed(email.toUpperCase())).toMatchObject({ isReturning: true });
  expect(await confirmed("zum.ersten.mal@example.org")).toMatchObject({ isReturning: false });
});
