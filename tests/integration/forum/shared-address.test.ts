import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { createReply } from "#app/forum/commands/create-reply.server.ts";
import { forgetOrigins } from "#app/forum/commands/note-origin.server.ts";
import { documentFromPlainText } from "#app/forum/rules/document/document-from-plain-text.ts";
import type { HoldReason } from "#app/forum/rules/hold-reasons.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { createCategory, createWriter, writeTopic } from "#tests/factories/forum.ts";

const noon = Temporal.Instant.from("2026-03-01T12:00:00Z");
let topicNumber: number;

beforeAll(async () => {
  const [author, category] = await Promise.all([createWriter(), createCategory()]);
  ({ topicNumber } = await writeTopic({ author, categoryId: category.id, withoutLimits: true }));
});

/** What holds a reply of this member that comes from this address. */
async function heldBy(
  address: string | undefined,
  {
    now = noon,
    trustLevel = 0,
    author,
  }: {
    now?: Temporal.Instant;
    trustLevel?: 0 | 1;
    author?: Awaited<ReturnType<typeof createWriter>>;
  } = {},
): Promise<HoldReason[]> {
  const writer = author ?? (await createWriter({ trustLevel }));
  const { postId } = await inTransaction((trx) =>
    createReply(trx, {
      author: writer,
      topicNumber,
      replyToNumber: null,
      document: documentFromPlainText("Danke!"),
      requestKey: randomUUID(),
      address,
      now,
    }),
  );
  const { holdReasons } = await database()
    .selectFrom("forumPost")
    .select("holdReasons")
    .where("id", "=", postId)
    .executeTakeFirstOrThrow();
  return (holdReasons ?? []) as unknown as HoldReason[];
}

test("the third new account of an address waits, and the team reads how many there are", async () => {
  expect(await heldBy("198.51.100.7")).toEqual([]);
  expect(await heldBy("198.51.100.7")).toEqual([]);
  expect(await heldBy("198.51.100.7")).toEqual([
    { rule: "shared-address", facts: { accounts: 2 } },
  ]);
  expect(await heldBy("198.51.100.8")).toEqual([]);
  expect(await heldBy(undefined)).toEqual([]);
});

test("whoever is at home here neither waits nor counts", async () => {
  for (let count = 0; count < 4; count += 1)
    expect(await heldBy("198.51.100.20", { trustLevel: 1 })).toEqual([]);
  expect(await heldBy("198.51.100.20")).toEqual([]);
});

test("an address from inside says nothing: it is a proxy's, or the whole house's", async () => {
  for (let count = 0; count < 4; count += 1) expect(await heldBy("127.0.0.1")).toEqual([]);
});

test("one account is one, however often it writes", async () => {
  const author = await createWriter({ trustLevel: 0 });
  for (let minutes = 0; minutes < 3; minutes += 1)
    expect(await heldBy("198.51.100.30", { author, now: noon.add({ minutes }) })).toEqual([]);
});

test("a home's whole IPv6 network is one address", async () => {
  await heldBy("2001:db8:1:2::a");
  await heldBy("2001:db8:1:2::b");
  expect((await heldBy("2001:db8:1:2:ffff::c")).map(({ rule }) => rule)).toEqual([
    "shared-address",
  ]);
  expect(await heldBy("2001:db8:1:3::a")).toEqual([]);
});

test("midnight does not hide it, two days later it is forgotten, and the address is kept nowhere", async () => {
  const evening = Temporal.Instant.from("2026-03-03T23:50:00Z");
  await heldBy("198.51.100.40", { now: evening });
  await heldBy("198.51.100.40", { now: evening });
  const morning = evening.add({ minutes: 20 });
  expect((await heldBy("198.51.100.40", { now: morning })).map(({ rule }) => rule)).toEqual([
    "shared-address",
  ]);
  const kept = await database().selectFrom("newcomerOrigin").selectAll().execute();
  expect(JSON.stringify(kept)).not.toContain("198.51.100");
  expect(kept.every(({ addressHash }) => addressHash.length === 32)).toBe(true);
  await forgetOrigins({ now: evening.add({ hours: 49 }) });
  expect(await database().selectFrom("newcomerOrigin").selectAll().execute()).toEqual([]);
});
