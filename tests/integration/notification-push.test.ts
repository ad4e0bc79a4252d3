import { randomUUID } from "node:crypto";
import { Agent } from "node:http";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { choosePreferences } from "#app/notifications/commands/choose-preferences.server.ts";
import { pushNews } from "#app/notifications/commands/push-news.server.ts";
import { forgetDevice, saveDevice } from "#app/notifications/commands/save-device.server.ts";
import { tellOfPost } from "#app/notifications/handlers/tell-of-post.ts";
import { preferencesSchema } from "#app/notifications/notifications.schemas.ts";
import { pushKeys } from "#app/notifications/push/push-keys.server.ts";
import { sendPush } from "#app/notifications/push/send-push.server.ts";
import { now as clockNow } from "#app/platform/clock.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { dispatchEvent } from "#app/platform/dispatch.server.ts";
import { createCategory, createWriter, writeReply, writeTopic } from "#tests/factories/forum.ts";
import { makeBrowser, startPushService } from "#tests/support/push-service.ts";

const now = clockNow();
// The portal itself connects to public addresses only; the service of the test is none.
const agentFor = () => new Agent();

let service: Awaited<ReturnType<typeof startPushService>>;
let asker: Awaited<ReturnType<typeof createWriter>>;
let topic: Awaited<ReturnType<typeof writeTopic>>;
let browser: ReturnType<typeof makeBrowser>;

beforeAll(async () => {
  service = await startPushService();
});
afterAll(() => service.close());

beforeEach(async () => {
  service.received.length = 0;
  service.answer.status = 201;
  asker = await createWriter({ displayName: "Mira" });
  const category = await createCategory();
  topic = await writeTopic({ author: asker, categoryId: category.id, now, withoutLimits: true });
  browser = makeBrowser();
});

function addDevice(name: string = randomUUID(), { publicKey, auth } = browser) {
  const device = { endpoint: service.urlOf(name), publicKey, auth };
  return inTransaction((trx) =>
    saveDevice(trx, { memberId: asker.id, device, name: "Firefox · Linux", now }),
  );
}

/** An answer to Mira; gives the event of which she is told. */
async function answer(text = "Zwei Klicks gröber."): Promise<string> {
  const author = await createWriter({ displayName: "Jonas" });
  const post = await writeReply({
    author,
    topicNumber: topic.topicNumber,
    text,
    now,
    withoutLimits: true,
  });
  const { id } = await database()
    .selectFrom("domainEvent")
    .select("id")
    .where("name", "=", "post.created")
    .where("subjectId", "=", post.postId)
    .executeTakeFirstOrThrow();
  await dispatchEvent(id, { "post.created": [tellOfPost] });
  return id;
}

const push = (eventId: string) => pushNews({ memberId: asker.id, eventId }, { now, agentFor });

async function waitingJobs(): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count
      from graphile_worker._private_jobs job
      join graphile_worker._private_tasks task on task.id = job.task_id
      where task.identifier = 'push-news'`.execute(database());
  return rows[0]?.count ?? 0;
}

test("an answer is pushed to the device at once, readable by nobody else, and only once", async () => {
  await addDevice("one");
  const before = await waitingJobs();
  const eventId = await answer();
  expect(await waitingJobs()).toBe(before + 1);
  await Promise.all([push(eventId), push(eventId), push(eventId)]);
  expect(service.received).toHaveLength(1);
  const [{ body, headers, path }] = service.received as [(typeof service.received)[number]];
  expect(path).toBe("/one");
  expect(headers["content-encoding"]).toBe("aes128gcm");
  expect(headers.authorization).toContain((await pushKeys(database())).publicKey);
  expect(body.toString("latin1")).not.toContain("gr");
  expect(browser.read(body)).toMatchObject({
    title: "Jonas hat dir geantwortet",
    body: "Mahlgrad für die neue Äthiopien?\nZwei Klicks gröber.",
    url: expect.stringMatching(/^\/notifications\/[0-9a-f-]{36}$/),
  });
});

test("without a device nothing is planned", async () => {
  await answer();
  const planned = await database()
    .selectFrom("notificationDelivery")
    .select("channel")
    .where("memberId", "=", asker.id)
    .execute();
  expect(planned).toEqual([{ channel: "mail" }]);
});

test("a device that the browser gave up is forgotten", async () => {
  await addDevice();
  service.answer.status = 410;
  await push(await answer());
  const devices = await database()
    .selectFrom("pushSubscription")
    .select("id")
    .where("memberId", "=", asker.id)
    .execute();
  expect(devices).toEqual([]);
});

test("a push service that fails is asked again, and then the push comes once", async () => {
  await addDevice();
  service.answer.status = 503;
  const eventId = await answer();
  await expect(push(eventId)).rejects.toThrow("no device could be reached");
  service.answer.status = 201;
  await push(eventId);
  await push(eventId);
  expect(service.received).toHaveLength(2);
});

test("what was hidden, or is not wanted any more, is not pushed", async () => {
  await addDevice();
  const hidden = await answer();
  await database()
    .updateTable("forumPost")
    .set({ deletedAt: now.toString(), deletedBy: asker.id })
    .where("topicId", "=", topic.topicId)
    .where("number", ">", 1)
    .execute();
  await push(hidden);
  const unwanted = await answer("Noch eine.");
  await inTransaction((trx) =>
    choosePreferences(trx, {
      memberId: asker.id,
      choices: [{ subject: "replies", reach: "portal", isPushed: false }],
      now,
    }),
  );
  await push(unwanted);
  expect(service.received).toEqual([]);
});

test("nobody removes somebody else's device, and a browser belongs to who used it last", async () => {
  await addDevice("shared");
  const other = await createWriter();
  const own = await database()
    .selectFrom("pushSubscription")
    .select("id")
    .where("memberId", "=", asker.id)
    .executeTakeFirstOrThrow();
  await inTransaction((trx) => forgetDevice(trx, { memberId: other.id, deviceId: own.id }));
  const device = { endpoint: service.urlOf("shared"), ...makeBrowser() };
  await inTransaction((trx) => saveDevice(trx, { memberId: other.id, device, name: "", now }));
  const kept = await database()
    .selectFrom("pushSubscription")
    .select("memberId")
    .where("endpoint", "=", service.urlOf("shared"))
    .execute();
  expect(kept).toEqual([{ memberId: other.id }]);
});

test("an address inside the own network is never connected to", async () => {
  const keys = await pushKeys(database());
  const message = { title: "x", body: "x", url: "/", tag: "x" };
  for (const endpoint of [
    service.urlOf("inside"),
    service.urlOf("x").replace("127.0.0.1", "localhost"),
  ])
    expect(await sendPush({ endpoint, ...browser }, { message, keys })).toBe("failed");
  expect(service.received).toEqual([]);
});

test("the form takes no address without encryption", () => {
  const { publicKey, auth } = browser;
  const fields = { intent: "push-on", publicKey, auth };
  const isTaken = (endpoint: string) =>
    preferencesSchema.safeParse({ ...fields, endpoint }).success;
  expect(isTaken("https://push.example/abc")).toBe(true);
  for (const wrong of ["http://push.example/abc", "file:///etc/passwd", "javascript:alert(1)", "x"])
    expect(isTaken(wrong)).toBe(false);
});

test("every process gets the same keys, and the private one is not kept in clear", async () => {
  const all = await Promise.all(Array.from({ length: 5 }, () => pushKeys(database())));
  expect(new Set(all.map(({ privateKey }) => privateKey)).size).toBe(1);
  const { value } = await database()
    .selectFrom("setting")
    .select("value")
    .where("key", "=", "push-keys")
    .executeTakeFirstOrThrow();
  expect(JSON.stringify(value)).not.toContain(all[0]!.privateKey);
});
