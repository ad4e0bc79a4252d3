import { beforeEach, expect, test } from "vitest";
import { createReply } from "#app/forum/commands/create-reply.server.ts";
import { editPost } from "#app/forum/commands/edit-post.server.ts";
import { likePost, unlikePost } from "#app/forum/commands/like-post.server.ts";
import { reactToPost } from "#app/forum/commands/react-to-post.server.ts";
import { takeStance } from "#app/forum/commands/take-stance.server.ts";
import { findStance } from "#app/forum/queries/find-follow.server.ts";
import { searchMembersForMention } from "#app/forum/queries/search-members-for-mention.server.ts";
import type { PostDocument } from "#app/forum/rules/document/post-document.types.ts";
import type { Stance } from "#app/forum/rules/stance.ts";
import { listStancesOf } from "#app/notifications/queries/list-follows.server.ts";
import { listNotifications } from "#app/notifications/queries/list-notifications.server.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { findShownMember } from "#app/shell/routes/find-shown-member.server.ts";
import { createCategory, createWriter, writeReply, writeTopic } from "#tests/factories/forum.ts";
import { workOffEvents } from "#tests/support/machine-api.ts";

const now = Temporal.Instant.from("2026-03-02T10:00:00Z");
type Member = Awaited<ReturnType<typeof createWriter>>;

let mira: Member;
let jonas: Member;
let topic: Awaited<ReturnType<typeof writeTopic>>;

beforeEach(async () => {
  mira = await createWriter({ displayName: "Mira Blockt" });
  jonas = await createWriter({ displayName: "Jonas Blockiert" });
  const { id: categoryId } = await createCategory();
  topic = await writeTopic({ author: mira, categoryId, now, withoutLimits: true });
});

const stand = (member: Member, stance: Stance, towards: Member) =>
  inTransaction((trx) =>
    takeStance(trx, { memberId: member.id, towards: towards.id, stance, now }),
  );

function say(author: Member, content: unknown[], replyToNumber: number | null = null) {
  return inTransaction((trx) =>
    createReply(trx, {
      author,
      topicNumber: topic.topicNumber,
      replyToNumber,
      document: documentOf(content),
      requestKey: crypto.randomUUID(),
      now,
      withoutLimits: true,
    }),
  );
}

const documentOf = (content: unknown[]) => ({ type: "doc", content }) as unknown as PostDocument;
const words = (text: string) => ({ type: "paragraph", content: [{ type: "text", text }] });
const nameOf = ({ id: memberId }: Member) => ({
  type: "paragraph",
  content: [{ type: "mention", attrs: { memberId, label: "" } }],
});
const quoteOf = (postId: string) => ({
  type: "blockquote",
  attrs: { postId, author: null },
  content: [words("Sag doch was")],
});

async function newsOf({ id: memberId }: Member) {
  await workOffEvents();
  const { items } = await listNotifications(database(), { memberId, role: "member", limit: 20 });
  return items.map(({ kind }) => kind);
}

/** Everything by which one member can turn to a post of another. */
function waysTo(
  author: Member,
  { to, postId, number }: { to: Member; postId: string; number: number },
) {
  return [
    () => say(author, [words("Doch.")], number),
    () => say(author, [nameOf(to)]),
    () => say(author, [quoteOf(postId)]),
    () => inTransaction((trx) => likePost(trx, { postId, liker: author, now })),
    () => inTransaction((trx) => reactToPost(trx, { postId, kind: "thanks", by: author, now })),
  ];
}

test("neither of the two turns to the other, and both read why; afterwards all is as before", async () => {
  const reply = await writeReply({ author: jonas, topicNumber: topic.topicNumber, now });
  const toMira = waysTo(jonas, { to: mira, postId: topic.postId, number: 1 });
  const toJonas = waysTo(mira, { to: jonas, postId: reply.postId, number: reply.postNumber });
  await stand(mira, "blocking", jonas);
  for (const way of toMira)
    await expect(way()).rejects.toMatchObject({
      code: "blocked-by-member",
      facts: { name: "Mira Blockt" },
    });
  for (const way of toJonas)
    await expect(way()).rejects.toMatchObject({
      code: "member-blocked",
      facts: { name: "Jonas Blockiert" },
    });
  await stand(mira, "neutral", jonas);
  await toMira[0]?.();
  await toMira[3]?.();
  await toJonas[1]?.();
});

test("what is said to all is not refused, and tells neither of the other", async () => {
  await stand(mira, "blocking", jonas);
  await say(jonas, [words("An alle.")]);
  expect(await newsOf(mira)).toEqual([]);
  await say(mira, [words("Auch an alle.")]);
  expect(await newsOf(jonas)).toEqual([]);
});

test("what stood there before stays: it can be edited and taken back", async () => {
  const said = [nameOf(mira), quoteOf(topic.postId)];
  const { postId } = await say(jonas, said);
  await inTransaction((trx) => likePost(trx, { postId: topic.postId, liker: jonas, now }));
  await stand(mira, "blocking", jonas);
  const edit = (content: unknown[], revision: number) =>
    inTransaction((trx) =>
      editPost(trx, {
        postId,
        editor: jonas,
        document: documentOf(content),
        revision,
        reason: null,
        now,
      }),
    );
  await edit([...said, words("Nachtrag")], 1);
  const other = await writeReply({ author: mira, topicNumber: topic.topicNumber, now });
  await expect(edit([...said, quoteOf(other.postId)], 2)).rejects.toThrow("blocked-by-member");
  await inTransaction((trx) => unlikePost(trx, { postId: topic.postId, liker: jonas, now }));
});

test("who is blocked follows no more, cannot follow again, and is offered nowhere for a mention", async () => {
  await stand(jonas, "following", mira);
  await stand(mira, "blocking", jonas);
  const stanceOf = (one: Member, other: Member) =>
    findStance(database(), { memberId: one.id, towards: other.id });
  expect(await stanceOf(jonas, mira)).toBe("neutral");
  expect(await stanceOf(mira, jonas)).toBe("blocking");
  await expect(stand(jonas, "following", mira)).rejects.toThrow("blocked-by-member");
  const found = async (by: Member, query: string) =>
    (await searchMembersForMention(database(), { query, by: by.id })).map(({ id }) => id);
  expect(await found(jonas, "Mira Blockt")).not.toContain(mira.id);
  expect(await found(mira, "Jonas Blockiert")).not.toContain(jonas.id);
  expect(await found(await createWriter(), "Mira Blockt")).toContain(mira.id);
  expect(await listStancesOf(database(), mira.id)).toMatchObject([
    { id: jonas.id, stance: "blocking" },
  ]);
  expect(await listStancesOf(database(), jonas.id)).toEqual([]);
});

test("of a profile for members who is blocked sees what the world sees, others see all of it", async () => {
  const { number } = await database()
    .updateTable("member")
    .set({ profileFor: "members", activityFor: "members" })
    .where("id", "=", mira.id)
    .returning("number")
    .executeTakeFirstOrThrow();
  const shownTo = (viewer: Member) =>
    findShownMember(String(number), { member: { id: viewer.id, role: "member" } } as never);
  expect(await shownTo(jonas)).toMatchObject({ closedFor: null, activityClosedFor: null });
  await stand(mira, "blocking", jonas);
  expect(await shownTo(jonas)).toMatchObject({ closedFor: "all", activityClosedFor: "all" });
  expect(await shownTo(await createWriter())).toMatchObject({ closedFor: null });
});

test("nobody blocks the team, nobody of it blocks, and whoever joins it is blocked no more", async () => {
  const staff = await createWriter({ role: "moderator" });
  await expect(stand(mira, "blocking", staff)).rejects.toThrow("ignore-staff");
  await expect(stand(staff, "blocking", jonas)).rejects.toThrow("staff-blocks-nobody");
  await stand(mira, "blocking", jonas);
  await database()
    .updateTable("member")
    .set({ role: "moderator" })
    .where("id", "=", jonas.id)
    .execute();
  await say({ ...jonas, isStaff: true }, [nameOf(mira)], 1);
});
