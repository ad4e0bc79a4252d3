import { afterEach, expect, test, vi } from "vitest";
import { changeVisibility } from "#app/accounts/commands/change-visibility.server.ts";
import { acceptAnswer } from "#app/forum/commands/accept-answer.server.ts";
import { countContributions } from "#app/forum/commands/count-contributions.server.ts";
import { likePost } from "#app/forum/commands/like-post.server.ts";
import { saveLeaderboard } from "#app/forum/commands/save-leaderboard.server.ts";
import { findLeaderboard } from "#app/forum/queries/find-leaderboard.server.ts";
import { loader } from "#app/forum/routes/leaderboard.tsx";
import { topPeriods } from "#app/forum/rules/topic-lists.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { createCategory, createWriter, writeReply, writeTopic } from "#tests/factories/forum.ts";
import { createMember } from "#tests/factories/member.ts";
import { cookieOf } from "#tests/support/built-portal.ts";
import { contextOf } from "#tests/support/http-context.ts";

const now = Temporal.Instant.from("2026-03-10T10:00:00Z");

afterEach(async () => {
  await database().deleteFrom("setting").where("key", "=", "leaderboard").execute();
});

async function board(memberId: string, period: (typeof topPeriods)[number] = "month") {
  const { entries, own } = await findLeaderboard(database(), { period, memberId });
  return { entries, own, names: entries.map(({ displayName }) => displayName) };
}

const postId = async (topicNumber: number, number: number) => {
  const post = await database()
    .selectFrom("forumPost")
    .innerJoin("forumTopic", "forumTopic.id", "forumPost.topicId")
    .select("forumPost.id")
    .where("forumTopic.number", "=", topicNumber)
    .where("forumPost.number", "=", number)
    .executeTakeFirstOrThrow();
  return post.id;
};

async function createScene() {
  await database().deleteFrom("forumContribution").execute();
  const suffix = crypto.randomUUID().slice(0, 4);
  const asker = await createWriter({ displayName: `Ella ${suffix}` });
  const helper = await createWriter({ displayName: `Jonas ${suffix}` });
  const { id: categoryId } = await createCategory();
  const days = (count: number) => now.subtract({ hours: 24 * count });
  const { topicNumber } = await writeTopic({
    author: asker,
    categoryId,
    kind: "question",
    now: days(3),
    withoutLimits: true,
  });
  await writeReply({ author: helper, topicNumber, now: days(2), withoutLimits: true });
  const answer = await postId(topicNumber, 2);
  await inTransaction((trx) => likePost(trx, { postId: answer, liker: asker, now: days(1) }));
  await inTransaction((trx) => acceptAnswer(trx, { postId: answer, actor: asker, now: days(1) }));
  return { asker, helper, categoryId };
}

test("answers, likes and posts count as staff says; places follow the score", async () => {
  const { asker, helper } = await createScene();
  await countContributions({ periods: ["month"], now });
  const { entries } = await board(asker.id);
  const shown = entries.filter(({ id }) => [asker.id, helper.id].includes(id));
  expect(shown).toMatchObject([
    { id: helper.id, score: 13, answers: 1, likes: 1, posts: 1, isOwn: false },
    { id: asker.id, score: 1, posts: 1, isOwn: true },
  ]);
});

test("only what was written in the period counts, and nothing private", async () => {
  const { asker } = await createScene();
  const { id: privateId } = await createCategory({
    visibility: "members",
    isOwnTopicsOnly: true,
  });
  const old = await createCategory();
  const long = { hours: 24 * 200 };
  const write = (categoryId: string, at: Temporal.Instant) =>
    writeTopic({ author: asker, categoryId, now: at, withoutLimits: true });
  await write(privateId, now.subtract({ hours: 1 }));
  await write(old.id, now.subtract(long));
  await countContributions({ periods: topPeriods, now });
  const postsIn = async (period: (typeof topPeriods)[number]) =>
    (await board(asker.id, period)).entries.find(({ id }) => id === asker.id)?.posts;
  expect([await postsIn("week"), await postsIn("year"), await postsIn("all")]).toEqual([1, 2, 2]);
});

test("whoever does not want to be shown is gone at once, and the team is never shown", async () => {
  const { asker, helper, categoryId } = await createScene();
  const staff = await createWriter({ role: "moderator", displayName: "Team" });
  await writeTopic({ author: staff, categoryId, now: now.subtract({ hours: 5 }) });
  await countContributions({ periods: ["month"], now });
  expect((await board(asker.id)).names).toContain(helper.displayName);
  expect((await board(asker.id)).names).not.toContain("Team");
  await inTransaction((trx) =>
    changeVisibility(trx, {
      memberId: helper.id,
      visibility: {
        profileFor: "members",
        activityFor: "members",
        showsLastSeen: true,
        onLeaderboard: false,
      },
      now,
    }),
  );
  expect((await board(asker.id)).names).not.toContain(helper.displayName);
});

test("off, nothing is counted and the page is not there", async () => {
  const { asker } = await createScene();
  await countContributions({ periods: topPeriods, now });
  const member = await createMember();
  const request = new Request("http://localhost:3000/leaderboard", {
    headers: { cookie: await cookieOf(member) },
  });
  const open = () => loader({ request, params: {}, context: contextOf(request) });
  expect((await open()).board.entries.length).toBeGreaterThan(0);
  const by = { id: asker.id, name: "Ella" };
  const weights = { post: 1, like: 2, answer: 10 };
  await inTransaction((trx) =>
    saveLeaderboard(trx, { setting: { isOn: false, weights }, by, now }),
  );
  await expect(open()).rejects.toMatchObject({ status: 404 });
  await countContributions({ periods: topPeriods, now });
  const left = await database().selectFrom("forumContribution").select("memberId").execute();
  expect(left).toEqual([]);
});

test("looking counts nothing: posts are not touched", async () => {
  const { asker } = await createScene();
  await countContributions({ periods: ["month"], now });
  const asked = vi.spyOn(database().getExecutor(), "executeQuery");
  await board(asker.id);
  const statements = asked.mock.calls.map(([query]) => query.sql);
  asked.mockRestore();
  expect(statements).toHaveLength(2);
  for (const statement of statements) expect(statement).not.toContain("forum_post");
});
