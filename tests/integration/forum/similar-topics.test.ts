import { expect, test } from "vitest";
import { listSimilarTopics } from "#app/forum/queries/list-similar-topics.server.ts";
import { searchEmoji } from "#app/forum/queries/search-emoji.server.ts";
import { database } from "#app/platform/db.server.ts";
import { createCategory, createWriter, writeTopic } from "#tests/factories/forum.ts";

test("finds titles that are alike in spite of typing errors, and none that the writer may not read", async () => {
  const author = await createWriter();
  const open = await createCategory({ visibility: "members" });
  const closed = await createCategory({ visibility: "staff" });
  const moderator = await createWriter({ role: "moderator" });
  const topic = (title: string, categoryId: string, by = author) =>
    writeTopic({ author: by, categoryId, title, withoutLimits: true });
  await topic("Welcher Mahlgrad für die Chemex?", open.id);
  await topic("Mein Wasserkessel pfeift nicht mehr", open.id);
  await topic("Mahlgrad der Chemex: was wir nicht sagen", closed.id, moderator);
  const titlesFor = async (query: string, viewer: { memberId: string; isStaff: boolean }) =>
    (await listSimilarTopics(database(), { query, viewer })).map(({ title }) => title);
  const member = { memberId: author.id, isStaff: false };
  expect(await titlesFor("Malgrad Chemex", member)).toEqual(["Welcher Mahlgrad für die Chemex?"]);
  expect(await titlesFor("kessel", member)).toEqual(["Mein Wasserkessel pfeift nicht mehr"]);
  expect(
    await titlesFor("Mahlgrad Chemex", { memberId: moderator.id, isStaff: true }),
  ).toHaveLength(2);
  expect(await titlesFor("%_\\", member)).toEqual([]);
  expect(await titlesFor("Ma", member)).toEqual([]);
});

test("finds emoji by their names in the language of who writes", async () => {
  const de = await searchEmoji({ query: "kaffee", language: "de", limit: 8 });
  const en = await searchEmoji({ query: "coffee", language: "en", limit: 8 });
  expect(de.map(({ sign }) => sign)).toContain("☕️");
  expect(en.map(({ sign }) => sign)).toContain("☕️");
  expect(await searchEmoji({ query: "", language: "de", limit: 16 })).not.toEqual([]);
  expect(await searchEmoji({ query: "xyzzy", language: "de", limit: 8 })).toEqual([]);
});
