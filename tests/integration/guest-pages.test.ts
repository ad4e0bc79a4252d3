import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { get, type IncomingMessage } from "node:http";
import { buffer } from "node:stream/consumers";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { closeAccount } from "#app/accounts/commands/close-account.server.ts";
import { paths } from "#app/paths.ts";
import { database } from "#app/platform/db.server.ts";
import { ensureBuild } from "#db/build.ts";
import { createCategory, createWriter, writeTopic } from "#tests/factories/forum.ts";
import { cookieOf, setUpBrand } from "#tests/support/built-portal.ts";
import { type PortalProcess, startPortalProcess } from "#tests/support/portal-processes.ts";

// Two web processes as `npm start` runs them, on one database.

let here: PortalProcess;
let there: PortalProcess;
let author: Awaited<ReturnType<typeof createWriter>>;
let topic: string;

beforeAll(async () => {
  await ensureBuild(() => {});
  await setUpBrand();
  author = await createWriter({ displayName: "Ella" });
  const category = await createCategory({ slug: "brewing" });
  const { topicNumber: number, slug } = await writeTopic({
    author,
    categoryId: category.id,
    withoutLimits: true,
  });
  topic = paths.topic({ number, slug });
  [here, there] = await Promise.all([startPortalProcess("web"), startPortalProcess("web")]);
}, 180_000);

afterAll(() => Promise.all([here?.crash(), there?.crash()]));

const asGuest = (portal: PortalProcess, path: string, headers: Record<string, string> = {}) =>
  fetch(portal.address + path, { headers: { "Accept-Language": "de", ...headers } });

/** A page that is kept says so by its ETag. */
async function keptBy(portal: PortalProcess, path: string): Promise<Response> {
  await vi.waitFor(
    async () => expect((await asGuest(portal, path)).headers.has("ETag")).toBe(true),
    {
      timeout: 5_000,
    },
  );
  return asGuest(portal, path);
}

async function reply(text: string): Promise<Response> {
  const cookie = await cookieOf({ id: author.id, role: "member" });
  const body = new URLSearchParams({ text, requestKey: randomUUID() });
  return fetch(here.address + topic, {
    method: "POST",
    body,
    headers: { cookie, Origin: "http://localhost:3000" },
    redirect: "manual",
  });
}

test("a kept page names its scripts by hashes, and carries no nonce", async () => {
  const page = await keptBy(here, "/forum");
  const policy = page.headers.get("Content-Security-Policy") ?? "";
  expect(policy).toMatch(/script-src 'self' 'sha256-/);
  expect(policy).not.toContain("nonce-");
  expect(page.headers.get("X-Content-Type-Options")).toBe("nosniff");
  const html = await page.text();
  expect(html).toContain("brewing");
  expect(html).not.toContain("nonce=");
});

test("whoever has the page is told that it is still true", async () => {
  const page = await keptBy(here, "/forum");
  const again = await asGuest(here, "/forum", { "If-None-Match": page.headers.get("ETag")! });
  expect([again.status, await again.text()]).toEqual([304, ""]);
});

test.each([
  ["br", brotliDecompressSync],
  ["gzip", gunzipSync],
])("is sent as %s to whom that is welcome", async (encoding, unpack) => {
  const text = await (await keptBy(here, "/forum")).text();
  const headers = { "accept-language": "de", "accept-encoding": encoding };
  const [response] = (await once(get(`${here.address}/forum`, { headers }), "response")) as [
    IncomingMessage,
  ];
  expect(response.headers["content-encoding"]).toBe(encoding);
  expect(unpack(await buffer(response)).toString()).toBe(text);
});

test("members never get what is kept for guests", async () => {
  await keptBy(here, "/forum");
  const cookie = await cookieOf({ id: author.id, role: "member" });
  const page = await asGuest(here, "/forum", { cookie });
  expect(page.headers.has("ETag")).toBe(false);
  expect(page.headers.get("Cache-Control")).toBe("private, no-store");
  expect(await page.text()).toContain("Ella");
});

test("a reply is on the guests' very next page, here at once and there as soon as it is told", async () => {
  for (let round = 1; round <= 5; round++) {
    await Promise.all([keptBy(here, topic), keptBy(there, topic), keptBy(here, "/forum")]);
    await sql`update forum_post set created_at = created_at - interval '1 hour'`.execute(
      database(),
    );
    const words = `Antwort ${randomUUID()}`;
    expect((await reply(words)).status).toBe(302);
    expect(await (await asGuest(here, topic)).text()).toContain(words);
    await vi.waitFor(async () =>
      expect(await (await asGuest(there, topic)).text()).toContain(words),
    );
  }
});

test("what is hidden by anybody disappears everywhere", async () => {
  await Promise.all([keptBy(here, topic), keptBy(there, topic)]);
  await sql`update forum_topic set hidden_at = now()`.execute(database());
  for (const portal of [here, there])
    await vi.waitFor(async () => expect((await asGuest(portal, topic)).status).toBe(404));
  await sql`update forum_topic set hidden_at = null`.execute(database());
});

test("whoever was erased is on no kept page any more", async () => {
  const leaving = await createWriter({ displayName: "Wibke Zaunkoenig" });
  const category = await createCategory({ slug: "leaving" });
  const written = await writeTopic({ author: leaving, categoryId: category.id });
  const path = paths.topic({ number: written.topicNumber, slug: written.slug });
  for (const portal of [here, there])
    expect(await (await keptBy(portal, path)).text()).toContain("Zaunkoenig");
  const formerName = "Ehemaliges Mitglied";
  await closeAccount({ memberId: leaving.id, formerName, now: Temporal.Now.instant() });
  for (const portal of [here, there])
    await vi.waitFor(async () => {
      const text = await (await asGuest(portal, path)).text();
      expect(text).not.toContain("Zaunkoenig");
      expect(text).toContain(formerName);
    });
});

test("a process that does not hear keeps nothing, and hears again", async () => {
  await keptBy(here, topic);
  await sql`select pg_terminate_backend(pid) from pg_stat_activity
             where query like 'listen %' and datname = current_database()`.execute(database());
  await vi.waitFor(async () =>
    expect((await asGuest(here, topic)).headers.has("ETag")).toBe(false),
  );
  await sql`update forum_topic set title = 'Anders genannt'`.execute(database());
  expect(await (await asGuest(here, topic)).text()).toContain("Anders genannt");
  expect(await (await keptBy(here, topic)).text()).toContain("Anders genannt");
});

test("of many who ask at once one page is made", async () => {
  await keptBy(here, "/forum");
  await sql`update setting set value = value where key = 'brand'`.execute(database());
  await vi.waitFor(async () => {
    const nonces = await Promise.all(
      Array.from({ length: 20 }, async () =>
        (await asGuest(here, "/forum")).headers.get("Content-Security-Policy")?.includes("nonce-"),
      ),
    );
    expect(nonces.filter(Boolean)).toHaveLength(1);
  });
});
