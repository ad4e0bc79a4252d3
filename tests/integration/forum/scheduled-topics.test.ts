import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import {
  rescheduleTopic,
  takeBackScheduledTopic,
} from "#app/forum/commands/change-scheduled-topic.server.ts";
import { publishScheduledTopics } from "#app/forum/commands/publish-scheduled-topics.server.ts";
import { scheduleTopic } from "#app/forum/commands/schedule-topic.server.ts";
import { findDraft } from "#app/forum/queries/find-draft.server.ts";
import { findPoll } from "#app/forum/queries/find-poll.server.ts";
import { listScheduledTopics } from "#app/forum/queries/list-scheduled-topics.server.ts";
import { documentFromPlainText } from "#app/forum/rules/document/document-from-plain-text.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { createCategory, createWriter } from "#tests/factories/forum.ts";

const now = Temporal.Instant.from("2026-03-01T12:00:00Z");
const publishAt = now.add({ hours: 1 });
type Writer = Awaited<ReturnType<typeof createWriter>>;

async function scene() {
  const author = await createWriter({ role: "moderator" });
  const category = await createCategory({ posting: "staff" });
  return { author, categoryId: category.id };
}

function schedule(author: Writer, categoryId: string, rest: object = {}) {
  return inTransaction((trx) =>
    scheduleTopic(trx, {
      author,
      categoryId,
      kind: "announcement",
      title: "Die Sommerröstung ist da",
      document: documentFromPlainText("Ab morgen im Laden."),
      requestKey: randomUUID(),
      publishAt,
      now,
      ...rest,
    }),
  );
}

function topicsOf({ id }: Writer) {
  return database()
    .selectFrom("forumTopic")
    .select(["id", "title", "createdAt", "kind"])
    .where("authorId", "=", id)
    .execute();
}

const ofAuthor = async ({ id }: Writer) =>
  database().selectFrom("forumScheduledTopic").selectAll().where("authorId", "=", id).execute();

test("appears at its time, once, however many workers look", async () => {
  const { author, categoryId } = await scene();
  await schedule(author, categoryId);
  await publishScheduledTopics({ now: publishAt.subtract({ seconds: 1 }) });
  expect(await topicsOf(author)).toEqual([]);
  await Promise.all(Array.from({ length: 8 }, () => publishScheduledTopics({ now: publishAt })));
  expect(await topicsOf(author)).toMatchObject([
    { title: "Die Sommerröstung ist da", kind: "announcement" },
  ]);
  await publishScheduledTopics({ now: publishAt.add({ hours: 1 }) });
  expect(await topicsOf(author)).toHaveLength(1);
});

test("a form that comes twice is kept once, and a time that has passed is refused", async () => {
  const { author, categoryId } = await scene();
  const requestKey = randomUUID();
  await schedule(author, categoryId, { requestKey });
  await schedule(author, categoryId, { requestKey });
  expect(await ofAuthor(author)).toHaveLength(1);
  await expect(schedule(author, categoryId, { publishAt: now })).rejects.toMatchObject({
    code: "schedule-too-early",
  });
  const member = await createWriter();
  await expect(schedule(member, categoryId)).rejects.toMatchObject({ code: "forbidden" });
});

test("who has lost the right meanwhile does not publish; the reason stays with the text", async () => {
  const { author, categoryId } = await scene();
  await schedule(author, categoryId);
  await database()
    .updateTable("member")
    .set({ role: "member" })
    .where("id", "=", author.id)
    .execute();
  await publishScheduledTopics({ now: publishAt });
  expect(await topicsOf(author)).toEqual([]);
  expect(await ofAuthor(author)).toMatchObject([{ failure: "forbidden", publishedAt: null }]);
  await database()
    .updateTable("member")
    .set({ role: "moderator" })
    .where("id", "=", author.id)
    .execute();
  const [{ id } = { id: "" }] = await ofAuthor(author);
  await inTransaction((trx) => rescheduleTopic(trx, { id, by: author, now: publishAt, publishAt }));
  await publishScheduledTopics({ now: publishAt });
  expect(await topicsOf(author)).toHaveLength(1);
});

test("a poll keeps its options, and what is taken back is a draft again", async () => {
  const { author, categoryId } = await scene();
  const poll = {
    options: ["Hell", "Dunkel"],
    maxChoices: 1,
    results: "live",
    isAnonymous: false,
    closesAt: publishAt.add({ hours: 24 }),
  } as const;
  await schedule(author, categoryId, { kind: "poll", poll });
  await publishScheduledTopics({ now: publishAt });
  const [topic] = await topicsOf(author);
  const shown = await findPoll(database(), { topicId: topic!.id, memberId: null, now: publishAt });
  expect(shown?.options.map(({ label }) => label)).toEqual(["Hell", "Dunkel"]);

  await schedule(author, categoryId, { title: "Noch eines" });
  const waiting = (await listScheduledTopics(database())).find(
    ({ title }) => title === "Noch eines",
  );
  const takeBack = () =>
    inTransaction((trx) => takeBackScheduledTopic(trx, { id: waiting!.id, by: author, now }));
  await takeBack();
  const place = { topicId: null, postId: null };
  expect(await findDraft(database(), { memberId: author.id, place })).toMatchObject({
    fields: { title: "Noch eines" },
    document: documentFromPlainText("Ab morgen im Laden."),
  });
  await expect(takeBack()).rejects.toMatchObject({ code: "not-found" });
});
