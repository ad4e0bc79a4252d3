import { expect, test } from "vitest";
import {
  bookmarkPost,
  forgetBookmark,
  noteBookmark,
} from "#app/forum/commands/bookmark-post.server.ts";
import { deletePost, undoDeletePost } from "#app/forum/commands/delete-post.server.ts";
import { editPost } from "#app/forum/commands/edit-post.server.ts";
import { hideRevision } from "#app/forum/commands/hide-revision.server.ts";
import { openWiki } from "#app/forum/commands/open-wiki.server.ts";
import { purgeDeletedPosts } from "#app/forum/commands/purge-deleted-posts.server.ts";
import { reactToPost, takeBackReaction } from "#app/forum/commands/react-to-post.server.ts";
import { findReactors } from "#app/forum/queries/find-reactions.server.ts";
import { listBookmarks } from "#app/forum/queries/list-bookmarks.server.ts";
import { findPostOfHistory, listPostChanges } from "#app/forum/queries/list-post-changes.server.ts";
import { verifyForumCounters } from "#app/forum/queries/verify-forum-counters.server.ts";
import type { Writer } from "#app/forum/rules/category-visibility.ts";
import { documentFromPlainText } from "#app/forum/rules/document/document-from-plain-text.ts";
import { fileReport } from "#app/moderation/commands/file-report.server.ts";
import { remindOfBookmarks } from "#app/notifications/commands/remind-of-bookmarks.server.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { createCategory, createWriter, writeReply, writeTopic } from "#tests/factories/forum.ts";

const now = Temporal.Instant.from("2026-03-01T12:00:00Z");
const hours = (count: number) => now.add({ minutes: Math.round(count * 60) });
const viewerOf = ({ id, isStaff }: Writer) => ({ memberId: id, isStaff });

async function createStaff() {
  const { displayName, ...writer } = await createWriter({ role: "moderator" });
  return { ...writer, name: displayName };
}

async function createPost() {
  const [author, other, staff] = await Promise.all([createWriter(), createWriter(), createStaff()]);
  const category = await createCategory();
  const topic = await writeTopic({ author, categoryId: category.id, now });
  const { postId } = await writeReply({
    author,
    topicNumber: topic.topicNumber,
    text: "Zwei Klicks gröber mahlen.",
    withoutLimits: true,
    now,
  });
  return { author, other, staff, category, topic, postId };
}

async function edit(
  postId: string,
  text: string,
  {
    by,
    at,
    reason = null,
    title,
  }: { by: Writer; at: Temporal.Instant; reason?: string | null; title?: string },
) {
  const { revision } = await database()
    .selectFrom("forumPost")
    .select("revision")
    .where("id", "=", postId)
    .executeTakeFirstOrThrow();
  const document = documentFromPlainText(text);
  await inTransaction((trx) =>
    editPost(trx, { postId, editor: by, document, revision, reason, title, now: at }),
  );
}

async function changesOf(postId: string, viewer: Writer, before: number | null = null) {
  const post = await findPostOfHistory(database(), { postId, viewer: viewerOf(viewer) });
  return post && listPostChanges(database(), { post, viewer: viewerOf(viewer), before });
}

/** The author is somebody whose word is trusted. */
async function trust({ author }: { author: Writer }) {
  await database()
    .updateTable("memberTrust")
    .set({ level: 2 })
    .where("memberId", "=", author.id)
    .execute();
}

test("the history tells each edit with both texts, its editor and the reason", async () => {
  const { author, other, staff, postId } = await createPost();
  await edit(postId, "Drei Klicks gröber mahlen.", { by: author, at: hours(1) });
  await edit(postId, "Drei Klicks feiner mahlen.", {
    by: staff,
    at: hours(2),
    reason: "Verwechselt",
  });
  const history = await changesOf(postId, other);
  expect(history?.changes).toMatchObject([
    {
      before: "Drei Klicks gröber mahlen.",
      after: "Drei Klicks feiner mahlen.",
      editedBy: { displayName: staff.name },
      reason: "Verwechselt",
    },
    {
      before: "Zwei Klicks gröber mahlen.",
      after: "Drei Klicks gröber mahlen.",
      editedBy: { displayName: author.displayName },
      reason: null,
    },
  ]);
});

test("the history goes on over pages, titles included", async () => {
  const { author, topic } = await createPost();
  const { postId } = topic;
  for (let version = 1; version <= 13; version++)
    await edit(postId, `Fassung ${version}`, {
      by: author,
      at: hours(1 + version / 10),
      ...(version === 2 && { title: "Ein anderer Titel" }),
    });
  const first = await changesOf(postId, author);
  const second = await changesOf(postId, author, first!.next);
  const texts = [...first!.changes, ...second!.changes].map(({ after }) => after);
  expect(texts).toEqual(Array.from({ length: 13 }, (_, index) => `Fassung ${13 - index}`));
  expect(second!.next).toBeNull();
  expect(second!.changes.find(({ titles }) => titles)?.titles).toEqual({
    before: "Mahlgrad für die neue Äthiopien?",
    after: "Ein anderer Titel",
  });
});

test("a text that staff took out of the history is told to staff only", async () => {
  const { author, other, staff, postId } = await createPost();
  await edit(postId, "Ohne Adresse.", { by: author, at: hours(1) });
  const revision = (await changesOf(postId, other))!.changes[0]!.revision;
  const hide = (by: typeof staff) =>
    inTransaction((trx) => hideRevision(trx, { postId, revision, hidden: true, by, now }));
  await expect(hide({ ...author, name: "Jemand" })).rejects.toMatchObject({ code: "forbidden" });
  await hide(staff);
  expect((await changesOf(postId, other))!.changes).toMatchObject([
    { before: "", after: "", isHidden: true },
  ]);
  expect((await changesOf(postId, staff))!.changes[0]?.before).toBe("Zwei Klicks gröber mahlen.");
});

test("nobody but its author and staff reads the history of a deleted post", async () => {
  const { author, other, staff, postId } = await createPost();
  await edit(postId, "Drei Klicks.", { by: author, at: hours(1) });
  await inTransaction((trx) => deletePost(trx, { postId, actor: author, now: hours(2) }));
  expect(await changesOf(postId, other)).toBeUndefined();
  expect((await changesOf(postId, author))?.changes).toHaveLength(1);
  expect((await changesOf(postId, staff))?.changes).toHaveLength(1);
});

test("authors change their posts for a day, those who are trusted for thirty", async () => {
  const post = await createPost();
  const late = () => edit(post.postId, "Doch nur einen.", { by: post.author, at: hours(25) });
  await expect(late()).rejects.toMatchObject({ code: "edit-too-late" });
  await trust(post);
  await late();
  await expect(
    edit(post.postId, "Nein, zwei.", { by: post.author, at: hours(24 * 30 + 1) }),
  ).rejects.toMatchObject({ code: "edit-too-late" });
});

test("a wiki is edited by members who are at home here, each edit kept, and closed again", async () => {
  const { author, other, staff, postId } = await createPost();
  const byAuthor = { ...author, name: author.displayName };
  const open = (is: boolean, by: Writer & { name: string }) =>
    inTransaction((trx) => openWiki(trx, { postId, open: is, by, now }));
  const byOther = () => edit(postId, "Alle zusammen.", { by: other, at: hours(30) });
  await expect(byOther()).rejects.toMatchObject({ code: "forbidden" });
  await expect(open(true, { ...other, name: "x" })).rejects.toMatchObject({ code: "forbidden" });
  await open(true, byAuthor);
  const trusted = database().updateTable("memberTrust").where("memberId", "=", other.id);
  await trusted.set({ level: 0 }).execute();
  await expect(byOther()).rejects.toMatchObject({ code: "wiki-not-yet" });
  await trusted.set({ level: 1 }).execute();
  await byOther();
  expect((await changesOf(postId, author))?.changes).toMatchObject([
    { editedBy: { displayName: other.displayName } },
  ]);
  await open(false, staff);
  await expect(byOther()).rejects.toMatchObject({ code: "forbidden" });
});

test("members edit thirty times a day, no more", async () => {
  const { author, postId } = await createPost();
  for (let count = 0; count < 30; count++)
    await edit(postId, `Fassung ${count}`, { by: author, at: now.add({ minutes: count }) });
  await expect(edit(postId, "Zu viel", { by: author, at: hours(1) })).rejects.toMatchObject({
    code: "too-many-edits",
  });
});

test("what its author deleted can be taken back for a day, then its text is gone", async () => {
  const { author, postId } = await createPost();
  await edit(postId, "Drei Klicks.", { by: author, at: hours(1) });
  const remove = () =>
    inTransaction((trx) => deletePost(trx, { postId, actor: author, now: hours(2) }));
  const undo = () =>
    inTransaction((trx) => undoDeletePost(trx, { postId, actor: author, now: hours(3) }));
  await remove();
  await undo();
  await purgeDeletedPosts({ now: hours(40) });
  await remove();
  await purgeDeletedPosts({ now: hours(25) });
  const textOf = async () =>
    database()
      .selectFrom("forumPost")
      .select(["plainText", "html", "purgedAt"])
      .where("id", "=", postId)
      .executeTakeFirstOrThrow();
  expect((await textOf()).plainText).toBe("Drei Klicks.");
  await purgeDeletedPosts({ now: hours(26) });
  expect(await textOf()).toMatchObject({ plainText: "", html: "" });
  const left = await database()
    .selectFrom("forumPostRevision")
    .select("revision")
    .where("postId", "=", postId)
    .execute();
  expect(left).toEqual([]);
  await expect(undo()).rejects.toMatchObject({ code: "post-purged" });
  expect(await verifyForumCounters(database())).toEqual([]);
});

test("a reported post, and one that staff removed, is kept", async () => {
  const reported = await createPost();
  await fileReport({
    postId: reported.postId,
    reporter: { id: reported.other.id, role: "member" },
    reason: "spam",
    explanation: "Werbung",
    now,
  });
  const removed = await createPost();
  await inTransaction((trx) =>
    deletePost(trx, { postId: reported.postId, actor: reported.author, now }),
  );
  await inTransaction((trx) =>
    deletePost(trx, { postId: removed.postId, actor: removed.staff, reason: "Test", now }),
  );
  await purgeDeletedPosts({ now: hours(100) });
  const texts = await database()
    .selectFrom("forumPost")
    .select("purgedAt")
    .where("id", "in", [reported.postId, removed.postId])
    .execute();
  expect(texts).toEqual([{ purgedAt: null }, { purgedAt: null }]);
});

test("a reaction counts once, is told with its people, and can be taken back", async () => {
  const { author, other, staff, postId } = await createPost();
  const react = (by: Writer, kind: string) =>
    inTransaction((trx) => reactToPost(trx, { postId, kind, by, now }));
  await Promise.all([react(other, "thanks"), react(other, "thanks"), react(staff, "thanks")]);
  await react(other, "idea");
  await expect(react(author, "thanks")).rejects.toMatchObject({ code: "own-post-reaction" });
  await expect(react(other, "coffee")).rejects.toMatchObject({ code: "reaction-unknown" });
  await expect(react(other, "like")).rejects.toMatchObject({ code: "reaction-unknown" });
  const countsOf = async () => {
    const row = await database()
      .selectFrom("forumPost")
      .select(["reactionCounts", "likeCount"])
      .where("id", "=", postId)
      .executeTakeFirstOrThrow();
    return row;
  };
  expect(await countsOf()).toEqual({ reactionCounts: { thanks: 2, idea: 1 }, likeCount: 0 });
  const counts = { like: 0, thanks: 2, idea: 1 };
  const groups = await findReactors(database(), { postId, counts });
  expect(groups.map(({ kind, members }) => [kind, members.length])).toEqual([
    ["thanks", 2],
    ["idea", 1],
  ]);
  await inTransaction((trx) => takeBackReaction(trx, { postId, kind: "idea", by: other }));
  await inTransaction((trx) => takeBackReaction(trx, { postId, kind: "idea", by: other }));
  expect((await countsOf()).reactionCounts).toEqual({ thanks: 2 });
  expect(await verifyForumCounters(database())).toEqual([]);
});

test("a kept post reminds once, and of nothing that its keeper may not read any more", async () => {
  const { other, staff, postId, topic } = await createPost();
  const keep = (id: string) =>
    inTransaction((trx) =>
      noteBookmark(trx, { postId: id, by: other, note: "Ausprobieren", remindAt: hours(1), now }),
    );
  await keep(postId);
  await keep(topic.postId);
  await inTransaction((trx) => deletePost(trx, { postId, actor: staff, reason: "Test", now }));
  await remindOfBookmarks({ now: hours(0.5) });
  await Promise.all([remindOfBookmarks({ now: hours(1) }), remindOfBookmarks({ now: hours(1) })]);
  const told = await database()
    .selectFrom("notification")
    .select(["kind", "subjectId", "facts"])
    .where("memberId", "=", other.id)
    .execute();
  expect(told).toEqual([
    { kind: "bookmark-reminder", subjectId: topic.postId, facts: { note: "Ausprobieren" } },
  ]);
});

test("bookmarks are the member's own, tell nothing of what is gone, and can be let go", async () => {
  const { author, other, staff, postId } = await createPost();
  const keep = (by: Writer) => inTransaction((trx) => bookmarkPost(trx, { postId, by, now }));
  await keep(other);
  await keep(other);
  const list = async (by: Writer) =>
    (await listBookmarks(database(), { memberId: by.id, viewer: viewerOf(by) })).bookmarks;
  expect(await list(author)).toEqual([]);
  expect(await list(other)).toMatchObject([{ postId, place: { post: 2 } }]);
  await inTransaction((trx) => deletePost(trx, { postId, actor: staff, reason: "Test", now }));
  expect(await list(other)).toMatchObject([{ postId, place: null }]);
  await expect(keep(author)).rejects.toMatchObject({ code: "post-not-visible" });
  await inTransaction((trx) => forgetBookmark(trx, { postId, memberId: other.id }));
  expect(await list(other)).toEqual([]);
});
