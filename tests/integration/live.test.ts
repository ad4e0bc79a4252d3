import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { deletePost } from "#app/forum/commands/delete-post.server.ts";
import { claimItem } from "#app/moderation/commands/claim-item.server.ts";
import { decideItem } from "#app/moderation/commands/decide-item.server.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { listenTo } from "#app/platform/listen.server.ts";
import { liveChanges } from "#app/platform/live/live-hub.server.ts";
import { endStreams } from "#app/platform/live/open-streams.server.ts";
import { loader } from "#app/shell/routes/live.ts";
import { createCategory, createWriter, writeReply, writeTopic } from "#tests/factories/forum.ts";
import { createMember } from "#tests/factories/member.ts";
import {
  createReportedPlace,
  createStaff,
  openItemOf,
  report,
} from "#tests/factories/moderation.ts";
import { cookieOf } from "#tests/support/built-portal.ts";
import { contextOf } from "#tests/support/http-context.ts";

// The route itself on a real database that tells of what was committed.

let stopListening: () => Promise<void>;
const open = new Set<{ close(): Promise<void> }>();

beforeAll(async () => {
  stopListening = await listenTo([liveChanges]);
});
afterEach(async () => {
  await Promise.all([...open].map((stream) => stream.close()));
  open.clear();
});
afterAll(() => stopListening());

async function answer(query: string, cookie?: string): Promise<Response> {
  const request = new Request(`http://localhost:3000/live?${query}`, {
    headers: cookie ? { cookie } : {},
  });
  return loader({ request, params: {}, context: contextOf(request) });
}

/** Collects what a browser would be told. */
async function follow(query: string, cookie?: string) {
  const response = await answer(query, cookie);
  expect(response.headers.get("content-type")).toBe("text/event-stream");
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  const stream = {
    told: [] as Record<string, unknown>[],
    hasEnded: false,
    close: () => reader.cancel(),
    last: () => Object.assign({}, ...stream.told) as Record<string, unknown>,
  };
  open.add(stream);
  void (async () => {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) break;
      for (const [, data] of value.matchAll(/^data: (.*)$/gm)) stream.told.push(JSON.parse(data!));
    }
    stream.hasEnded = true;
  })();
  return stream;
}

const soon = (check: () => void) => vi.waitFor(check, { timeout: 5_000, interval: 20 });

async function createScene(visibility: "public" | "members" | "staff" = "public") {
  const author = await createWriter({ displayName: "Ella" });
  const reader = await createWriter({ displayName: "Jonas" });
  const category = await createCategory({ visibility });
  const { topicNumber } = await writeTopic({
    author: visibility === "staff" ? { ...author, isStaff: true } : author,
    categoryId: category.id,
  });
  return {
    author,
    reader,
    category,
    topicNumber,
    query: `topic=${topicNumber}&after=1`,
    reply: (by = author) =>
      writeReply({ author: by, topicNumber, withoutLimits: true }).then((post) => post.postNumber),
  };
}

test("an open topic hears of posts by others, guests too", async () => {
  const { query, reply, author, reader } = await createScene();
  const guest = await follow(query);
  const jonas = await follow(query, await cookieOf({ id: reader.id, role: "member" }));
  const ella = await follow(query, await cookieOf({ id: author.id, role: "member" }));
  await soon(() => expect(guest.last()).toEqual({ topic: { count: 0, first: null } }));
  await reply();
  await reply();
  await soon(() => expect(guest.last()).toEqual({ topic: { count: 2, first: 2 } }));
  await soon(() => expect(jonas.last()).toMatchObject({ topic: { count: 2, first: 2 } }));
  expect(ella.last()).toMatchObject({ topic: { count: 0, first: null } });
});

test("whoever comes back is told what was written meanwhile", async () => {
  const { query, reply } = await createScene();
  await reply();
  const guest = await follow(query);
  await soon(() => expect(guest.last()).toEqual({ topic: { count: 1, first: 2 } }));
});

test("what was deleted is not new any more", async () => {
  const { query, reply, author, topicNumber } = await createScene();
  const guest = await follow(query);
  await reply();
  await soon(() => expect(guest.last()).toEqual({ topic: { count: 1, first: 2 } }));
  const post = await database()
    .selectFrom("forumPost")
    .innerJoin("forumTopic", "forumTopic.id", "forumPost.topicId")
    .select("forumPost.id")
    .where("forumTopic.number", "=", topicNumber)
    .where("forumPost.number", "=", 2)
    .executeTakeFirstOrThrow();
  await inTransaction((trx) =>
    deletePost(trx, { actor: author, postId: post.id, now: Temporal.Now.instant() }),
  );
  await soon(() => expect(guest.last()).toEqual({ topic: { count: 0, first: null } }));
});

test("nobody is told of what they may not read", async () => {
  const { query, reader } = await createScene("members");
  expect((await answer(query)).status).toBe(204);
  const staffOnly = await createScene("staff");
  const jonas = await follow(staffOnly.query, await cookieOf({ id: reader.id, role: "member" }));
  await soon(() => expect(jonas.last()).toEqual({ bell: { unread: 0 } }));
  expect((await answer("topic=999999999&after=1")).status).toBe(204);
});

test("ends when the category is closed to whoever reads", async () => {
  const { query, category } = await createScene();
  const guest = await follow(query);
  await soon(() => expect(guest.told).toHaveLength(1));
  await database()
    .updateTable("forumCategory")
    .set({ visibility: "staff" })
    .where("id", "=", category.id)
    .execute();
  await soon(() => expect(guest.hasEnded).toBe(true));
});

test("ends when the topic is hidden", async () => {
  const { query, topicNumber } = await createScene();
  const guest = await follow(query);
  await soon(() => expect(guest.told).toHaveLength(1));
  await sql`update forum_topic set hidden_at = now() where number = ${topicNumber}`.execute(
    database(),
  );
  await soon(() => expect(guest.hasEnded).toBe(true));
});

test("ends with the session and with the account", async () => {
  const { reader, author } = await createScene();
  const jonas = await follow("", await cookieOf({ id: reader.id, role: "member" }));
  const ella = await follow("", await cookieOf({ id: author.id, role: "member" }));
  await soon(() => expect([jonas.told.length, ella.told.length]).toEqual([1, 1]));
  await database().deleteFrom("session").where("memberId", "=", reader.id).execute();
  await soon(() => expect(jonas.hasEnded).toBe(true));
  expect(ella.hasEnded).toBe(false);
  await sql`update member set role = 'moderator' where id = ${author.id}`.execute(database());
  await soon(() => expect(ella.hasEnded).toBe(true));
});

test("the bell of the member rings, of nobody else, and falls silent when it was read", async () => {
  const { reader, author } = await createScene();
  const jonas = await follow("", await cookieOf({ id: reader.id, role: "member" }));
  const ella = await follow("", await cookieOf({ id: author.id, role: "member" }));
  await soon(() =>
    expect([jonas.last(), ella.last()]).toEqual(Array(2).fill({ bell: { unread: 0 } })),
  );
  await sql`insert into notification (member_id, event_id, kind, subject_kind, subject_id, facts, created_at)
    values (${reader.id}, uuidv7(), 'points-granted', 'points-transfer', gen_random_uuid(), '{}', now())`.execute(
    database(),
  );
  await soon(() => expect(jonas.last()).toEqual({ bell: { unread: 1 } }));
  await sql`update notification set read_at = now()`.execute(database());
  await soon(() => expect(jonas.last()).toEqual({ bell: { unread: 0 } }));
  expect(ella.told).toHaveLength(1);
});

test("an open queue hears of what others report, take on and decide; nobody else hears of it", async () => {
  const { postId } = await createReportedPlace();
  const [watching, deciding] = [await createStaff(), await createStaff()];
  const stream = await follow("review=1", await cookieOf(watching));
  const state = () => (stream.last().review as { state: string } | undefined)?.state;
  await soon(() => expect(state()).toBeDefined());
  const hearsAfter = async (act: () => Promise<unknown>) => {
    const before = state();
    await act();
    await soon(() => expect(state()).not.toBe(before));
  };
  await hearsAfter(() => report(postId));
  const { id: itemId, version } = await openItemOf(postId);
  const now = Temporal.Now.instant();
  await hearsAfter(() => claimItem({ itemId, staff: deciding, now }));
  const decision = { decision: "keep", reason: "", staff: deciding, now } as const;
  await hearsAfter(() => decideItem({ itemId, version: version + 1, ...decision }));

  const member = await follow("review=1&bell=1", await cookieOf(await createMember()));
  await soon(() => expect(member.told.length).toBeGreaterThan(0));
  await report(postId, { now });
  await sleep(200);
  expect(member.told.some((told) => "review" in told)).toBe(false);
});

test("a lost connection to the database loses nothing", async () => {
  const { query, reply } = await createScene();
  const guest = await follow(query);
  await soon(() => expect(guest.told).toHaveLength(1));
  await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and query like 'listen %'`.execute(database());
  await reply();
  await soon(() => expect(guest.last()).toEqual({ topic: { count: 1, first: 2 } }));
});

test("nothing is asked while nothing happens, and many readers ask once", async () => {
  const { query, reply } = await createScene();
  const guests = await Promise.all(Array.from({ length: 20 }, () => follow(query)));
  await soon(() => expect(guests.every(({ told }) => told.length === 1)).toBe(true));
  const asked = vi.spyOn(database().getExecutor(), "executeQuery");
  await sleep(300);
  expect(asked).not.toHaveBeenCalled();
  await reply();
  await soon(() => expect(guests.every(({ told }) => told.length === 2)).toBe(true));
  const statements = asked.mock.calls.map(([query]) => query.sql);
  expect(statements.filter((statement) => statement.includes("json_agg"))).toHaveLength(1);
  asked.mockRestore();
});

test("a member opens so many and no more", async () => {
  const { reader } = await createScene();
  const cookie = await cookieOf({ id: reader.id, role: "member" });
  for (let count = 0; count < 12; count++) await follow("", cookie);
  const refused = await answer("", cookie);
  expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "60"]);
  await [...open][0]!.close();
  expect((await follow("", cookie)).hasEnded).toBe(false);
});

test("a process that stops ends all and begins none", async () => {
  const { query } = await createScene();
  const guest = await follow(query);
  endStreams();
  await soon(() => expect(guest.hasEnded).toBe(true));
  expect((await answer(query)).status).toBe(503);
});
