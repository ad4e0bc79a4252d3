import { expect, test } from "vitest";
import { deletePost, undoDeletePost } from "#app/forum/commands/delete-post.server.ts";
import { editPost } from "#app/forum/commands/edit-post.server.ts";
import { hidePost, restorePost } from "#app/forum/commands/hide-post.server.ts";
import { findTopicPage } from "#app/forum/queries/find-topic-page.server.ts";
import { verifyForumCounters } from "#app/forum/queries/verify-forum-counters.server.ts";
import { documentFromPlainText } from "#app/forum/rules/document/document-from-plain-text.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { writeReply } from "#tests/factories/forum.ts";
import { payloadsOf, scene } from "#tests/factories/forum-scene.ts";

const now = Temporal.Instant.from("2026-03-01T12:00:00Z");

const edit = (
  postId: string,
  editor: { id: string; isStaff: boolean },
  change: { text: string; revision: number; reason?: string; at?: Temporal.Instant },
) =>
  inTransaction((trx) =>
    editPost(trx, {
      postId,
      editor,
      document: documentFromPlainText(change.text),
      revision: change.revision,
      reason: change.reason ?? null,
      now: change.at ?? now,
    }),
  );

test("others do not edit a post, and its author no longer after a day", async () => {
  const { author, other, moderator, topic } = await scene();
  const late = now.add({ hours: 48 });
  await expect(edit(topic.postId, other, { text: "Ha!", revision: 1 })).rejects.toMatchObject({
    status: 403,
  });
  await expect(
    edit(topic.postId, author, { text: "Spät", revision: 1, at: late }),
  ).rejects.toMatchObject({ code: "edit-too-late" });
  await expect(
    edit(topic.postId, moderator, { text: "Ohne Grund", revision: 1, at: late }),
  ).rejects.toMatchObject({ code: "reason-missing" });
  await edit(topic.postId, moderator, {
    text: "Ohne Telefonnummer",
    revision: 1,
    reason: "Private Angaben",
    at: late,
  });
  const [revision] = await database()
    .selectFrom("forumPostRevision")
    .select(["plainText", "reason", "writtenBy"])
    .where("postId", "=", topic.postId)
    .execute();
  expect(revision).toEqual({
    plainText: "Welcher Mahlgrad passt?",
    reason: "Private Angaben",
    writtenBy: author.id,
  });
});

test("a stale edit is refused, the same edit sent twice is one", async () => {
  const { author, topic } = await scene();
  await edit(topic.postId, author, { text: "Fassung zwei", revision: 1 });
  await edit(topic.postId, author, { text: "Fassung zwei", revision: 1 });
  await expect(
    edit(topic.postId, author, { text: "Fassung drei", revision: 1 }),
  ).rejects.toMatchObject({ code: "post-changed", status: 409 });
  expect(await payloadsOf("post.edited", topic.postId)).toHaveLength(1);
});

test("a small correction in the first minutes leaves no history, in a flagged post it does", async () => {
  const { author, other, topic } = await scene();
  const soon = Temporal.Instant.from("2026-03-01T10:02:00Z");
  const countRevisions = async () =>
    (
      await database()
        .selectFrom("forumPostRevision")
        .select("revision")
        .where("postId", "=", topic.postId)
        .execute()
    ).length;
  await edit(topic.postId, author, { text: "Welcher Mahlgrad passt hier?", revision: 1, at: soon });
  expect(await countRevisions()).toBe(0);
  const { id: itemId } = await database()
    .insertInto("reviewItem")
    .values({ kind: "flags", objectKind: "post", objectId: topic.postId, openedAt: now.toString() })
    .returning("id")
    .executeTakeFirstOrThrow();
  await database()
    .insertInto("flag")
    .values({
      itemId,
      objectKind: "post",
      objectId: topic.postId,
      reporterId: other.id,
      reason: "other",
      weight: 1,
      createdAt: now.toString(),
    })
    .execute();
  await edit(topic.postId, author, { text: "Welcher Mahlgrad passt?", revision: 2, at: soon });
  expect(await countRevisions()).toBe(1);
});

test("an author takes back a deletion, but not what a moderator deleted or hid", async () => {
  const { author, other, moderator, topic } = await scene();
  const reply = await writeReply({ author: other, topicNumber: topic.topicNumber });
  const { postId } = reply;
  await inTransaction((trx) => deletePost(trx, { postId, actor: other, now }));
  await inTransaction((trx) => undoDeletePost(trx, { postId, actor: other, now }));
  await inTransaction((trx) =>
    deletePost(trx, { postId, actor: moderator, reason: "Werbung", now }),
  );
  await expect(
    inTransaction((trx) => undoDeletePost(trx, { postId, actor: other, now })),
  ).rejects.toMatchObject({ status: 403 });
  await inTransaction((trx) => undoDeletePost(trx, { postId, actor: moderator, now }));
  await inTransaction((trx) =>
    hidePost(trx, { postId, moderatorId: moderator.id, reason: "Beleidigung", now }),
  );
  await expect(
    inTransaction((trx) => deletePost(trx, { postId, actor: other, now })),
  ).rejects.toMatchObject({ code: "post-not-visible" });
  await expect(edit(postId, other, { text: "Harmlos", revision: 1 })).rejects.toMatchObject({
    code: "post-not-visible",
  });
  const seenBy = async (memberId: string) =>
    (
      await findTopicPage(database(), {
        number: topic.topicNumber,
        viewer: { memberId, isStaff: false },
      })
    )?.posts[1];
  expect(await seenBy(author.id)).toMatchObject({ state: "hidden", html: null, reason: null });
  expect(await seenBy(other.id)).toMatchObject({
    state: "hidden",
    html: "<p>Zwei Klicks gröber.</p>",
    reason: "Beleidigung",
  });
  expect(await verifyForumCounters(database())).toEqual([]);
  await inTransaction((trx) =>
    restorePost(trx, { postId, moderatorId: moderator.id, reason: "Irrtum", now }),
  );
  expect(await seenBy(author.id)).toMatchObject({ state: "visible" });
  expect(await verifyForumCounters(database())).toEqual([]);
});

test("an asker does not delete a question that has answers", async () => {
  const { author, other, topic } = await scene();
  await writeReply({ author: other, topicNumber: topic.topicNumber });
  await expect(
    inTransaction((trx) => deletePost(trx, { postId: topic.postId, actor: author, now })),
  ).rejects.toMatchObject({ code: "topic-has-answers" });
});
