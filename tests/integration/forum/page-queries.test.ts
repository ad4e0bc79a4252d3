import pg from "pg";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { paths } from "#app/paths.ts";
import { createCategory, createWriter, writeReply, writeTopic } from "#tests/factories/forum.ts";
import {
  type BuiltPortal,
  cookieOf,
  openBuiltPortal,
  setUpBrand,
} from "#tests/support/built-portal.ts";

// A topic page asks the database at most six times, whoever reads and however much was said.

let portal: BuiltPortal;
const asked = vi.spyOn(pg.Client.prototype, "query");

beforeAll(async () => {
  await setUpBrand();
  portal = await openBuiltPortal();
}, 180_000);

afterAll(async () => {
  asked.mockRestore();
  await portal.close();
});

async function createTalk(replies: number): Promise<string> {
  const [author, ...others] = [
    await createWriter(),
    await createWriter(),
    await createWriter(),
    await createWriter(),
  ];
  const category = await createCategory();
  const { topicNumber, slug } = await writeTopic({
    author,
    categoryId: category.id,
    withoutLimits: true,
  });
  for (let written = 0; written < replies; written++)
    await writeReply({ author: others[written % 3]!, topicNumber, withoutLimits: true });
  return paths.topic({ number: topicNumber, slug });
}

/** How often the database is asked for a page that was shown before. */
async function statementsFor(path: string, cookie: string): Promise<number> {
  const read = async () => {
    const response = await portal.fetch(path, { headers: { cookie } });
    expect(response.status).toBe(200);
    await response.text();
  };
  await read();
  asked.mockClear();
  await read();
  return asked.mock.calls.length;
}

test.each(["member", "moderator"] as const)("for a %s", async (role) => {
  const { id } = await createWriter({ role });
  const cookie = await cookieOf({ id, role });
  const short = await statementsFor(await createTalk(1), cookie);
  const long = await statementsFor(await createTalk(19), cookie);
  expect(short).toBeGreaterThan(3);
  expect(short).toBeLessThanOrEqual(6);
  expect(long).toBe(short);
});
