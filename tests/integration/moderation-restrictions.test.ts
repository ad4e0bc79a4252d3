import { expect, test } from "vitest";
import { signInWithPassword } from "#app/accounts/commands/sign-in-with-password.server.ts";
import { hashPassword } from "#app/accounts/passwords.server.ts";
import { findRestriction } from "#app/accounts/queries/find-restriction.server.ts";
import { memberOfSession, openSession } from "#app/accounts/session.server.ts";
import { createReply } from "#app/forum/commands/create-reply.server.ts";
import { likePost } from "#app/forum/commands/like-post.server.ts";
import { documentFromPlainText } from "#app/forum/rules/document/document-from-plain-text.ts";
import { actDirectly, type DirectAct } from "#app/moderation/commands/act-directly.server.ts";
import { decideItem } from "#app/moderation/commands/decide-item.server.ts";
import { endDueMeasures } from "#app/moderation/commands/end-due-measures.server.ts";
import { restoreFromMeasure } from "#app/moderation/commands/restore-from-measure.server.ts";
import { listMeasuresOfMember } from "#app/moderation/queries/list-measures-of-member.server.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { createMember } from "#tests/factories/member.ts";
import {
  createReportedPlace,
  createStaff,
  openItemOf,
  report,
} from "#tests/factories/moderation.ts";

const now = Temporal.Instant.from("2026-03-02T12:00:00Z");
const day = 24;

function restrict(act: Partial<DirectAct> & Pick<DirectAct, "action" | "objectId" | "staff">) {
  return actDirectly({ clause: 1, reason: "Wiederholt beleidigend.", now, ...act });
}

function speak(memberId: string, topicNumber: number, at = now) {
  return inTransaction((trx) =>
    createReply(trx, {
      author: { id: memberId, isStaff: false },
      topicNumber,
      replyToNumber: null,
      document: documentFromPlainText("Darf ich?"),
      requestKey: crypto.randomUUID(),
      now: at,
    }),
  );
}

async function measuresOf(memberId: string) {
  return listMeasuresOfMember(database(), { memberId, limit: 20 });
}

test("whoever is silenced reads but neither writes nor reacts, until the time is over", async () => {
  const { author, asker, topic, postId } = await createReportedPlace();
  const staff = await createStaff();
  await restrict({ action: "silence", objectId: asker.id, days: 3, staff });
  await expect(speak(asker.id, topic.topicNumber)).rejects.toMatchObject({
    code: "account-silenced",
    facts: { days: 3 },
  });
  const liker = { id: asker.id, isStaff: false };
  const like = () => inTransaction((trx) => likePost(trx, { postId, liker, now }));
  await expect(like()).rejects.toThrow("account-silenced");
  await speak(author.id, topic.topicNumber);

  const later = now.add({ hours: 3 * day });
  await speak(asker.id, topic.topicNumber, later);
  expect(await endDueMeasures({ now: later })).toBe(1);
  expect(await endDueMeasures({ now: later })).toBe(0);
  expect(await measuresOf(asker.id)).toMatchObject([
    { kind: "silence", endedAt: later.toString(), undoneAt: null },
  ]);
});

test("whoever is suspended is out everywhere at once and told why at the door", async () => {
  const email = "tomke@example.org";
  const member = await createMember({ email });
  const passwordHash = await hashPassword("ein langes Passwort");
  await database()
    .updateTable("member")
    .set({ passwordHash })
    .where("id", "=", member.id)
    .execute();
  const staff = await createStaff();
  await database()
    .insertInto("session")
    .values({
      id: "aaaa",
      memberId: member.id,
      createdAt: now,
      expiresAt: now.add({ hours: 1 }),
      absoluteExpiresAt: now.add({ hours: 1 }),
      lastSeenAt: now,
    })
    .execute();
  await restrict({ action: "suspend", objectId: member.id, days: 7, staff });
  expect(await sessionsOf(member.id)).toEqual([]);
  const signIn = (at: Temporal.Instant) =>
    signInWithPassword(
      { email, password: "ein langes Passwort", to: "/" },
      { mayMail: async () => false, now: at },
    );
  const [measure] = await measuresOf(member.id);
  expect(await signIn(now)).toEqual({ kind: "restricted", measureId: measure?.id });
  expect(await signIn(now.add({ hours: 7 * day }))).toMatchObject({ kind: "open" });
});

test("a session opened while somebody is being suspended ends with the next request", async () => {
  const member = await createMember();
  const staff = await createStaff();
  const at = Temporal.Now.instant();
  await restrict({
    action: "ban",
    objectId: member.id,
    staff: await createStaff("manager"),
    now: at,
  });
  const context = { headers: new Headers(), responseHeaders: new Headers(), clientIp: "192.0.2.1" };
  await openSession(context as never, {
    memberId: member.id,
    role: "member",
    secondFactorAt: null,
    now: at,
  });
  const cookie = context.responseHeaders.get("set-cookie")?.split(";")[0] ?? "";
  const next = { headers: new Headers({ cookie }), responseHeaders: new Headers() };
  expect(await memberOfSession(next as never)).toBeNull();
  const [measure] = await measuresOf(member.id);
  await expect(
    restoreFromMeasure({ measureId: measure!.id, reason: "Verwechslung.", staff, now: at }),
  ).rejects.toThrow("forbidden");
});

test("nobody acts over equals or higher roles, over themselves, or beyond their capability", async () => {
  const [moderator, colleague] = await Promise.all([createStaff(), createStaff()]);
  const [manager, admin] = await Promise.all([createStaff("manager"), createStaff("admin")]);
  const member = await createMember();
  const warn = (staff: typeof member, objectId: string) =>
    restrict({ action: "warn", objectId, staff });
  for (const other of [colleague, manager, admin])
    await expect(warn(moderator, other.id)).rejects.toThrow("outranked");
  await expect(warn(admin, (await createStaff("admin")).id)).rejects.toThrow("outranked");
  await expect(warn(moderator, moderator.id)).rejects.toThrow("judges-own-post");
  await expect(warn(member, (await createMember()).id)).rejects.toThrow("forbidden");
  await expect(restrict({ action: "ban", objectId: member.id, staff: moderator })).rejects.toThrow(
    "forbidden",
  );
  await warn(manager, moderator.id);
  await warn(moderator, member.id);
});

test("staff over staff: a report about a manager's post can be dismissed but not acted on", async () => {
  const { postId } = await createReportedPlace();
  const manager = await createStaff("manager");
  await database()
    .updateTable("forumPost")
    .set({ authorId: manager.id })
    .where("id", "=", postId)
    .execute();
  await report(postId);
  const { id: itemId, version } = await openItemOf(postId);
  const staff = await createStaff();
  const decision = { itemId, version, clause: 1, reason: "…", staff, now };
  await expect(decideItem({ ...decision, decision: "hide" })).rejects.toThrow("outranked");
  await decideItem({ ...decision, decision: "keep" });
});

test("a decision about a post can also reach its author, each with its own statement", async () => {
  const { postId, author, topic } = await createReportedPlace();
  await report(postId);
  const { id: itemId, version } = await openItemOf(postId);
  const staff = await createStaff();
  await decideItem({
    itemId,
    version,
    decision: "delete",
    clause: 1,
    reason: "Greift Menschen an.",
    penalty: { action: "silence", days: 7 },
    staff,
    now,
  });
  const measures = await measuresOf(author.id);
  expect(measures.map(({ kind, removedText }) => [kind, removedText !== null]).sort()).toEqual([
    ["delete", true],
    ["silence", false],
  ]);
  await expect(speak(author.id, topic.topicNumber)).rejects.toThrow("account-silenced");
  for (const { id } of measures)
    await restoreFromMeasure({ measureId: id, reason: "War nicht so gemeint.", staff, now });
  await speak(author.id, topic.topicNumber);
  expect(await postOf(postId)).toMatchObject({ deletedAt: null, deletedBy: null });
});

test("words taken out of a post come back with the decision, unless its author went on writing", async () => {
  const { postId, author } = await createReportedPlace("Ruft mich an: 040 1234, jederzeit.");
  const staff = await createStaff();
  await restrict({ action: "edit", objectId: postId, input: { passage: "040 1234" }, staff });
  expect((await postOf(postId)).plainText).toBe("Ruft mich an: […], jederzeit.");
  const [measure] = await measuresOf(author.id);
  await restoreFromMeasure({ measureId: measure!.id, reason: "Eigene Nummer.", staff, now });
  expect((await postOf(postId)).plainText).toBe("Ruft mich an: 040 1234, jederzeit.");
  await expect(
    restrict({ action: "edit", objectId: postId, input: { passage: "unbekannt" }, staff }),
  ).rejects.toThrow("passage-unknown");
});

test("a topic that was moved or closed is where and how it was when that is taken back", async () => {
  const { topic, asker } = await createReportedPlace();
  const other = await createReportedPlace();
  const staff = await createStaff();
  const categoryId = (await topicOf(other.topic.topicId)).categoryId;
  const before = await topicOf(topic.topicId);
  const objectId = topic.topicId;
  await restrict({ action: "move", objectId, input: { categoryId }, staff });
  await restrict({ action: "lock", objectId, days: 1, staff });
  await expect(restrict({ action: "lock", objectId, staff })).rejects.toThrow("already-hidden");
  expect(await topicOf(objectId)).toMatchObject({ categoryId });
  for (const { id } of await measuresOf(asker.id))
    await restoreFromMeasure({ measureId: id, reason: "Doch richtig hier.", staff, now });
  expect(await topicOf(objectId)).toEqual(before);
});

test("the gravest restriction counts, and of two alike the longer one", async () => {
  const { id: memberId } = await createMember();
  const staff = await createStaff();
  const restricted = async () => findRestriction(database(), { memberId, now });
  await restrict({ action: "silence", objectId: memberId, days: 30, staff });
  await restrict({ action: "suspend", objectId: memberId, days: 7, staff });
  await restrict({ action: "suspend", objectId: memberId, days: 14, staff });
  const gravest = await restricted();
  expect(gravest).toMatchObject({
    kind: "suspend",
    until: now.add({ hours: 14 * day }).toString(),
  });
  await restoreFromMeasure({ measureId: gravest!.measureId, reason: "Zu viel.", staff, now });
  expect((await restricted())?.kind).toBe("suspend");
});

test("a form that is sent twice restricts once, and a duration is asked for", async () => {
  const { id: objectId } = await createMember();
  const staff = await createStaff();
  const requestKey = crypto.randomUUID();
  await restrict({ action: "warn", objectId, staff, requestKey });
  await restrict({ action: "warn", objectId, staff, requestKey });
  expect(await measuresOf(objectId)).toHaveLength(1);
  await expect(restrict({ action: "silence", objectId, staff })).rejects.toThrow(
    "duration-missing",
  );
});

async function sessionsOf(memberId: string) {
  return database().selectFrom("session").select("id").where("memberId", "=", memberId).execute();
}

function postOf(id: string) {
  return database()
    .selectFrom("forumPost")
    .select(["plainText", "deletedAt", "deletedBy"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
}

function topicOf(id: string) {
  return database()
    .selectFrom("forumTopic")
    .select(["categoryId", "closedAt", "reopensAt", "closeReason"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
}
