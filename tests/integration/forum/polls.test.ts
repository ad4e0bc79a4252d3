import fc from "fast-check";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { changePoll } from "#app/forum/commands/change-poll.server.ts";
import { endDuePolls, endPoll } from "#app/forum/commands/end-poll.server.ts";
import { voteInPoll } from "#app/forum/commands/vote-in-poll.server.ts";
import { findPoll } from "#app/forum/queries/find-poll.server.ts";
import { listPollVoters } from "#app/forum/queries/list-poll-voters.server.ts";
import { verifyForumCounters } from "#app/forum/queries/verify-forum-counters.server.ts";
import type { NewPoll } from "#app/forum/rules/poll.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { createCategory, createWriter, writeTopic } from "#tests/factories/forum.ts";

const now = Temporal.Instant.from("2026-03-01T12:00:00Z");
type Writer = Awaited<ReturnType<typeof createWriter>>;

async function openPoll(poll: Partial<NewPoll> = {}, category: { visibility?: "members" } = {}) {
  const author = await createWriter();
  const { id: categoryId } = await createCategory(category);
  const { topicId } = await writeTopic({
    author,
    categoryId,
    kind: "poll",
    poll: {
      options: ["Filter", "Espresso", "French Press"],
      maxChoices: 1,
      results: "live",
      isAnonymous: true,
      closesAt: null,
      ...poll,
    },
  });
  const vote = (voter: Writer, ...optionIds: string[]) =>
    inTransaction((trx) => voteInPoll(trx, { topicId, voter, optionIds, now }));
  const seenBy = async (viewer: Writer | null, at = now) =>
    (await findPoll(database(), { topicId, memberId: viewer?.id ?? null, now: at }))!;
  const ids = (await seenBy(author)).options.map(({ id }) => id);
  return { author, topicId, categoryId, vote, seenBy, ids: ids as [string, string, string] };
}

const counts = (poll: { options: { voteCount: number | null }[] }) =>
  poll.options.map(({ voteCount }) => voteCount);

test("fifty votes at once are fifty votes, and a member who votes five times at once is one", async () => {
  const { vote, seenBy, ids } = await openPoll();
  const voters = await Promise.all(Array.from({ length: 50 }, () => createWriter()));
  await Promise.all(voters.map((voter, index) => vote(voter, ids[index % 3]!)));
  const eager = await createWriter();
  await Promise.all(ids.concat(ids[0], ids[1]).map((id) => vote(eager, id)));
  const poll = await seenBy(eager);
  expect(poll.voterCount).toBe(51);
  expect(counts(poll).reduce<number>((sum, count) => sum + (count ?? 0), 0)).toBe(51);
  expect(await verifyForumCounters(database())).toEqual([]);
});

test("any sequence of votes, changes and retractions at once leaves the counters right", async () => {
  const people = await Promise.all(Array.from({ length: 6 }, () => createWriter()));
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(5), fc.subarray([0, 1, 2])), { minLength: 1, maxLength: 15 }),
      async (acts) => {
        const { vote, ids, topicId } = await openPoll({ maxChoices: 3 });
        await Promise.all(
          acts.map(([person, chosen]) =>
            vote(people[person]!, ...chosen.map((index) => ids[index]!)),
          ),
        );
        const wrong = (await verifyForumCounters(database())).filter(({ id }) => id === topicId);
        expect(wrong).toEqual([]);
      },
    ),
    { numRuns: 8 },
  );
});

test("refuses options of other polls, too many choices, and votes after the end", async () => {
  const { vote, author, topicId, ids } = await openPoll({ maxChoices: 2 });
  const other = await openPoll();
  const voter = await createWriter();
  await expect(vote(voter, other.ids[0])).rejects.toMatchObject({ code: "poll-option-unknown" });
  await expect(vote(voter, ...ids)).rejects.toMatchObject({ code: "poll-too-many-choices" });
  await vote(voter, ids[0], ids[1]);
  const end = (actor: Writer) => inTransaction((trx) => endPoll(trx, { topicId, actor, now }));
  await expect(end(voter)).rejects.toMatchObject({ code: "forbidden" });
  await end(author);
  await expect(vote(voter)).rejects.toMatchObject({ code: "poll-ended" });
});

test("the time to close ends it, exactly then, and the job writes it down", async () => {
  const closesAt = now.add({ hours: 1 });
  const { seenBy, topicId } = await openPoll({ closesAt, results: "after-end" });
  expect((await seenBy(null, closesAt.subtract({ seconds: 1 }))).isOpen).toBe(true);
  const ended = await seenBy(null, closesAt);
  expect(ended).toMatchObject({ isOpen: false, endedAt: null });
  await endDuePolls({ now: closesAt });
  const { endedAt, endedBy } = await database()
    .selectFrom("forumPoll")
    .select(["endedAt", "endedBy"])
    .where("topicId", "=", topicId)
    .executeTakeFirstOrThrow();
  expect(Temporal.Instant.from(endedAt!).equals(closesAt)).toBe(true);
  expect(endedBy).toBeNull();
});

test("results are seen by whom they were promised to", async () => {
  const { vote, seenBy, ids } = await openPoll({ results: "after-vote" });
  const voter = await createWriter();
  const onlooker = await createWriter({ role: "admin" });
  await vote(voter, ids[1]);
  expect(counts(await seenBy(onlooker))).toEqual([null, null, null]);
  expect(counts(await seenBy(voter))).toEqual([0, 1, 0]);
  await vote(voter);
  expect(counts(await seenBy(voter))).toEqual([null, null, null]);
});

test("an anonymous vote names nobody, in the database neither; a named one says who", async () => {
  const anonymous = await openPoll();
  const named = await openPoll({ isAnonymous: false });
  const voter = await createWriter({ displayName: "Levent Aksoy" });
  await anonymous.vote(voter, anonymous.ids[0]);
  await named.vote(voter, named.ids[2]);
  const { rows } = await sql<{ row: string }>`select row_to_json(v)::text as row
    from forum_poll_vote v where topic_id = ${anonymous.topicId}`.execute(database());
  expect(rows[0]?.row).not.toContain(voter.id);
  const viewer = { memberId: null, isStaff: false };
  expect(await listPollVoters(database(), { topicId: anonymous.topicId, viewer, now })).toBeNull();
  const voters = await listPollVoters(database(), { topicId: named.topicId, viewer, now });
  expect(voters?.options.map((option) => option.voters.map((each) => each.displayName))).toEqual([
    [],
    [],
    ["Levent Aksoy"],
  ]);
});

test("who may not read the topic neither votes nor learns who did", async () => {
  const { vote, topicId, categoryId, ids } = await openPoll({ isAnonymous: false });
  const voter = await createWriter();
  await vote(voter, ids[0]);
  await database()
    .updateTable("forumCategory")
    .set({ visibility: "staff" })
    .where("id", "=", categoryId)
    .execute();
  await expect(vote(voter, ids[1])).rejects.toMatchObject({ code: "not-found" });
  const viewer = { memberId: voter.id, isStaff: false };
  expect(await listPollVoters(database(), { topicId, viewer, now })).toBeNull();
});

test("a poll needs its options when the topic is opened", async () => {
  const author = await createWriter();
  const { id: categoryId } = await createCategory();
  await expect(writeTopic({ author, categoryId, kind: "poll" })).rejects.toMatchObject({
    code: "poll-too-few-options",
  });
});

test("a poll is asked anew until somebody votes, by who asked or staff", async () => {
  const { author, topicId, vote, seenBy } = await openPoll();
  const voter = await createWriter();
  const change = (actor: Writer, options: string[]) =>
    inTransaction((trx) =>
      changePoll(trx, {
        topicId,
        actor,
        poll: { options, maxChoices: 2, results: "after-end", isAnonymous: false, closesAt: null },
        now,
      }),
    );
  await expect(change(voter, ["Ja", "Nein"])).rejects.toMatchObject({ status: 403 });
  await change(author, ["Ja", "Nein"]);
  const poll = await seenBy(author);
  expect(poll.options.map(({ label }) => label)).toEqual(["Ja", "Nein"]);
  expect(poll).toMatchObject({ maxChoices: 2, results: "after-end", isAnonymous: false });
  await vote(voter, poll.options[0]!.id);
  const moderator = await createWriter({ role: "moderator" });
  for (const actor of [author, moderator])
    await expect(change(actor, ["Doch", "Nein"])).rejects.toMatchObject({
      code: "poll-has-votes",
    });
});

test("a vote and a change at once: the vote is for what was asked, or refused", async () => {
  for (let round = 0; round < 5; round++) {
    const { author, topicId, vote, seenBy, ids } = await openPoll();
    const voter = await createWriter();
    const [voted, changed] = await Promise.allSettled([
      vote(voter, ids[0]),
      inTransaction((trx) =>
        changePoll(trx, {
          topicId,
          actor: author,
          poll: {
            options: ["Ja", "Nein"],
            maxChoices: 1,
            results: "live",
            isAnonymous: true,
            closesAt: null,
          },
          now,
        }),
      ),
    ]);
    expect([voted.status, changed.status].sort()).toEqual(["fulfilled", "rejected"]);
    expect((await seenBy(author)).voterCount).toBe(voted.status === "fulfilled" ? 1 : 0);
  }
});

test("tells of changes, ends and votes by name, and never of an anonymous vote", async () => {
  const voter = await createWriter();
  const told = async (topicId: string) => {
    const events = await database()
      .selectFrom("domainEvent")
      .select(["name", "actorId"])
      .where("subjectId", "=", topicId)
      .where("name", "like", "poll.%")
      .orderBy("id")
      .execute();
    return events.map(({ name, actorId }) => [name, actorId]);
  };
  const secret = await openPoll();
  await secret.vote(voter, secret.ids[0]);
  await inTransaction((trx) =>
    endPoll(trx, { topicId: secret.topicId, actor: secret.author, now }),
  );
  expect(await told(secret.topicId)).toEqual([["poll.ended", secret.author.id]]);
  const named = await openPoll({ isAnonymous: false, closesAt: now.add({ hours: 1 }) });
  await named.vote(voter, named.ids[0]);
  await named.vote(voter, named.ids[1]);
  await endDuePolls({ now: now.add({ hours: 2 }) });
  expect(await told(named.topicId)).toEqual([
    ["poll.voted", voter.id],
    ["poll.ended", null],
  ]);
});
