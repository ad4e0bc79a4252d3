import { expect, test } from "vitest";
import { hidePost } from "#app/forum/commands/hide-post.server.ts";
import { relateTopic } from "#app/forum/commands/relate-topic.server.ts";
import { relateNewTopic } from "#app/forum/handlers/relate-new-topic.ts";
import { findTopicPage } from "#app/forum/queries/find-topic-page.server.ts";
import { loader as sitemap } from "#app/forum/routes/sitemap.ts";
import { loader as topicFeed } from "#app/forum/routes/topic-feed.ts";
import { loader as topicsFeed } from "#app/forum/routes/topics-feed.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { dispatchEvent } from "#app/platform/dispatch.server.ts";
import { createCategory, createWriter, writeReply, writeTopic } from "#tests/factories/forum.ts";

const now = Temporal.Instant.from("2026-03-01T12:00:00Z");

const ask = (
  load: (args: never) => Promise<Response>,
  params: Record<string, string> = {},
  headers: Record<string, string> = {},
) => load({ request: new Request("http://localhost:3000/", { headers }), params } as never);

async function hide(postId: string): Promise<void> {
  const { id: moderatorId } = await createWriter({ role: "moderator" });
  const reason = "Test";
  await inTransaction((trx) => hidePost(trx, { postId, moderatorId, reason, now }));
}

const textOf = async (load: Parameters<typeof ask>[0], params = {}) =>
  (await ask(load, params)).text();

async function createTopic(title: string, category: Parameters<typeof createCategory>[0] = {}) {
  const role = category.visibility === "staff" ? "moderator" : "member";
  const author = await createWriter({ displayName: "Ella", role });
  const room = await createCategory(category);
  const topic = await writeTopic({ author, categoryId: room.id, title, withoutLimits: true });
  return { author, room, ...topic };
}

test("the feed of the forum shows what guests see, and nothing else", async () => {
  const open = await createTopic("Offen für alle");
  const own = await createTopic("Nur für mich", { visibility: "members", isOwnTopicsOnly: true });
  const staff = await createTopic("Nur fürs Team", { visibility: "staff" });
  const feed = await textOf(topicsFeed);
  expect(feed).toContain("Offen für alle");
  expect(feed).not.toContain("Nur für mich");
  expect(feed).not.toContain("Nur fürs Team");
  const map = await textOf(sitemap, { part: "topics-1" });
  expect(map).toContain(`/t/${open.topicNumber}/`);
  expect(map).not.toContain(`/t/${own.topicNumber}/`);
  expect(map).not.toContain(`/t/${staff.topicNumber}/`);
  for (const { topicNumber, slug } of [own, staff])
    await expect(ask(topicFeed, { number: `${topicNumber}`, slug })).rejects.toMatchObject({
      status: 404,
    });
  for (const { room } of [own, staff])
    await expect(ask(topicsFeed, { slug: room.slug })).rejects.toMatchObject({ status: 404 });
});

test("a topic's feed follows its posts, without those that were hidden", async () => {
  const { author, topicNumber, slug } = await createTopic("Wasserhärte");
  const reply = await writeReply({
    author,
    topicNumber,
    text: "Siebzehn Grad deutsch",
    withoutLimits: true,
  });
  const params = { number: `${topicNumber}`, slug };
  expect(await textOf(topicFeed, params)).toContain("Siebzehn Grad deutsch");
  await hide(reply.postId);
  expect(await textOf(topicFeed, params)).not.toContain("Siebzehn Grad deutsch");
});

test("whoever has the feed is told that nothing changed", async () => {
  const { room } = await createTopic("Zweimal gefragt");
  const first = await ask(topicsFeed, { slug: room.slug });
  expect(first.headers.get("Content-Type")).toBe("application/atom+xml; charset=utf-8");
  const again = await ask(
    topicsFeed,
    { slug: room.slug },
    { "If-None-Match": first.headers.get("ETag")! },
  );
  expect([again.status, await again.text()]).toEqual([304, ""]);
});

test("the map of maps names every map, and an unknown map is none", async () => {
  await createTopic("Auf der Karte");
  const index = await textOf(sitemap);
  expect(index).toContain("http://localhost:3000/sitemaps/places.xml");
  expect(index).toContain("http://localhost:3000/sitemaps/topics-1.xml");
  expect(await textOf(sitemap, { part: "places" })).toContain("/forum");
  for (const part of ["topics-0", "topics-99", "nothing"])
    await expect(ask(sitemap, { part })).rejects.toMatchObject({ status: 404 });
});

test("a new topic leads on to topics like it, and these to it", async () => {
  const { author, room, ...first } = await createTopic("Welcher Mahlgrad für Filterkaffee?");
  const open = (title: string) =>
    writeTopic({ author, categoryId: room.id, title, withoutLimits: true });
  const second = await open("Mahlgrad für Filterkaffee aus der Presse");
  await open("Sommerfest");
  const { id } = await database()
    .selectFrom("domainEvent")
    .select("id")
    .where("name", "=", "topic.created")
    .where("subjectId", "=", second.topicId)
    .executeTakeFirstOrThrow();
  await dispatchEvent(id, { "topic.created": [relateNewTopic] });
  await dispatchEvent(id, { "topic.created": [relateNewTopic] });
  const relatedOf = async (number: number) => {
    const viewer = { memberId: null, isStaff: false };
    const page = await findTopicPage(database(), { number, viewer });
    return page?.topic.related.map((topic) => topic.title);
  };
  expect(await relatedOf(second.topicNumber)).toEqual(["Welcher Mahlgrad für Filterkaffee?"]);
  expect(await relatedOf(first.topicNumber)).toEqual(["Mahlgrad für Filterkaffee aus der Presse"]);
  await hide(second.postId);
  expect(await relatedOf(first.topicNumber)).toEqual([]);
});

test("a related topic that the viewer may not read is not named", async () => {
  const { author, room, ...mine } = await createTopic("Frage zu meiner Rechnung", {
    visibility: "members",
    isOwnTopicsOnly: true,
  });
  const other = await createWriter();
  const theirs = await writeTopic({
    author: other,
    categoryId: room.id,
    title: "Frage zu meiner Rechnung vom März",
    withoutLimits: true,
  });
  await inTransaction((trx) => relateTopic(trx, theirs.topicId));
  const relatedFor = async (memberId: string, isStaff = false) =>
    (
      await findTopicPage(database(), {
        number: theirs.topicNumber,
        viewer: { memberId, isStaff },
      })
    )?.topic.related.map(({ id }) => id);
  expect(await relatedFor(other.id)).toEqual([]);
  const staff = await createWriter({ role: "moderator" });
  expect(await relatedFor(staff.id, true)).toEqual([mine.topicId]);
  expect(author.id).not.toBe(other.id);
});

test("the answer that a post gives comes with what it answers", async () => {
  const { author, topicNumber } = await createTopic("Im Zusammenhang");
  const reply = { author, topicNumber, withoutLimits: true };
  const { postId } = await writeReply(reply);
  await writeReply({ ...reply, replyToNumber: 2 });
  const viewer = { memberId: null, isStaff: false };
  const read = async () =>
    (await findTopicPage(database(), { number: topicNumber, viewer }))?.posts[2]?.replyTo;
  const answered = { number: 2, authorName: "Ella" };
  expect(await read()).toEqual({ ...answered, text: "Zwei Klicks gröber." });
  await hide(postId);
  expect(await read()).toEqual({ ...answered, text: null });
});
