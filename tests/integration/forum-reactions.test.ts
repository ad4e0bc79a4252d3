import { expect, test } from "vitest";
import { acceptAnswer } from "#app/forum/commands/accept-answer.server.ts";
import { likePost, unlikePost } from "#app/forum/commands/like-post.server.ts";
import { findTopicPage } from "#app/forum/queries/find-topic-page.server.ts";
import { verifyForumCounters } from "#app/forum/queries/verify-forum-counters.server.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { createWriter, writeReply, writeTopic } from "#tests/factories/forum.ts";
import { payloadsOf, scene } from "#tests/factories/forum-scene.ts";

const now = Temporal.Instant.from("2026-03-01T12:00:00Z");
const guest = { memberId: null, isStaff: false };

test("likes that race are counted once each; taking one back and liking again is not the first", async () => {
  const { author, topic } = await scene();
  const { postId } = topic;
  const likers = await Promise.all(Array.from({ length: 8 }, () => createWriter()));
  await Promise.all(
    [...likers, ...likers].map((liker) =>
      inTransaction((trx) => likePost(trx, { postId, liker, now })),
    ),
  );
  const liker = likers[0]!;
  await inTransaction((trx) => unlikePost(trx, { postId, liker, now }));
  await inTransaction((trx) => likePost(trx, { postId, liker, now }));
  const { likeCount } = await database()
    .selectFrom("forumPost")
    .select("likeCount")
    .where("id", "=", postId)
    .executeTakeFirstOrThrow();
  expect(likeCount).toBe(8);
  const liked = await payloadsOf("post.liked", postId);
  expect(liked.filter((event) => (event.payload as { first: boolean }).first)).toHaveLength(8);
  expect(liked).toHaveLength(9);
  expect(await verifyForumCounters(database())).toEqual([]);
  await expect(
    inTransaction((trx) => likePost(trx, { postId, liker: author, now })),
  ).rejects.toMatchObject({ code: "own-post" });
});

test("the asker accepts an answer, others do not", async () => {
  const { author, other, category } = await scene();
  const question = await writeTopic({ author, categoryId: category.id, kind: "question" });
  const answer = await writeReply({ author: other, topicNumber: question.topicNumber });
  const accept = (actor: { id: string; isStaff: boolean }, postId = answer.postId) =>
    inTransaction((trx) => acceptAnswer(trx, { postId, actor, now }));
  await expect(accept(other)).rejects.toMatchObject({ status: 403 });
  await expect(accept(author, question.postId)).rejects.toMatchObject({ code: "not-a-question" });
  await accept(author);
  await accept(author);
  expect(await payloadsOf("post.accepted", answer.postId)).toHaveLength(1);
  const page = await findTopicPage(database(), { number: question.topicNumber, viewer: guest });
  expect(page?.topic.accepted).toEqual({
    number: 2,
    text: "Zwei Klicks gröber.",
    authorName: "Levent Aksoy",
  });
});
