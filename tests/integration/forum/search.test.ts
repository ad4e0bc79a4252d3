import { expect, test } from "vitest";
import { forgetSearchWords } from "#app/forum/commands/forget-search-words.server.ts";
import { searchPosts } from "#app/forum/queries/search-posts.server.ts";
import { readSearchText } from "#app/forum/rules/search-text.ts";
import { database } from "#app/platform/db.server.ts";
import { createCategory, createWriter, writeReply, writeTopic } from "#tests/factories/forum.ts";

const guest = { memberId: null, isStaff: false };
const find = (typed: string, viewer: { memberId: string | null; isStaff: boolean } = guest) =>
  searchPosts(database(), { text: readSearchText(typed), viewer, timeZone: "Europe/Berlin" });
const titles = async (...asked: Parameters<typeof find>) =>
  (await find(...asked)).map(({ title }) => title);

test("finds stems of both languages, accents left out, beginnings and typing errors", async () => {
  const author = await createWriter();
  const category = await createCategory();
  const topic = (title: string, text: string) =>
    writeTopic({ author, categoryId: category.id, title, text, withoutLimits: true });
  await topic(
    "Kräftige Röstungen",
    "Die Bohnen sind für mich nicht zu dunkel, aber die Crème fehlt.",
  );
  await topic(
    "My new grinder",
    "The burrs were cleaned and I have been brewing with it for weeks.",
  );
  expect(await titles("Röstung")).toEqual(["Kräftige Röstungen"]);
  expect(await titles("rostung creme")).toEqual(["Kräftige Röstungen"]);
  expect(await titles("Bohne")).toEqual(["Kräftige Röstungen"]);
  expect(await titles("brews grinders")).toEqual(["My new grinder"]);
  expect(await titles("grin")).toEqual(["My new grinder"]);
  expect(await titles("Röhstungen")).toEqual(["Kräftige Röstungen"]);
  expect(await titles("grindr clened")).toEqual(["My new grinder"]);
  expect(await titles("die Röstung für mich")).toEqual(["Kräftige Röstungen"]);
  expect(await titles("Xylophon")).toEqual([]);
});

test("puts titles before texts, and marks what was found without letting markup through", async () => {
  const author = await createWriter();
  const { id: categoryId } = await createCategory();
  const topic = (title: string, text: string) =>
    writeTopic({ author, categoryId, title, text, withoutLimits: true });
  await topic("Zubehör", "<img src=x onerror=alert(1)> Der Siebträger \uE000ist neu\uE001.");
  await topic("Siebträger entkalken", "Womit macht ihr das?");
  const found = await find("siebträger");
  expect(found.map(({ title }) => title)).toEqual(["Siebträger entkalken", "Zubehör"]);
  // The newer topic says the word in its text only, a beginning finds the title first nevertheless.
  await topic("Was kommt als Nächstes?", "Ein Siebträger vielleicht.");
  expect((await titles("siebtr"))[0]).toBe("Siebträger entkalken");
  expect((await titles("Sibträger"))[0]).toBe("Siebträger entkalken");
  expect(found[1]?.extract.filter(({ isMatch }) => isMatch)).toEqual([
    { text: "Siebträger", isMatch: true },
  ]);
  expect(found[1]?.extract.map(({ text }) => text).join("")).toContain("onerror=alert(1)");
});

test("puts accepted answers before others, and newer posts before older ones", async () => {
  const author = await createWriter();
  const { id: categoryId } = await createCategory();
  const write = (title: string, now: string) =>
    writeTopic({
      author,
      categoryId,
      title,
      text: "Der Teebeutelhalter ist neu.",
      now: Temporal.Instant.from(now),
      withoutLimits: true,
    });
  await write("Neu", "2026-03-01T10:00:00Z");
  const accepted = await write("Angenommen", "2026-02-28T10:00:00Z");
  await write("Alt", "2025-03-01T10:00:00Z");
  const { id } = await database()
    .selectFrom("forumPost")
    .select("id")
    .where("topicId", "=", accepted.topicId)
    .executeTakeFirstOrThrow();
  await database()
    .updateTable("forumTopic")
    .set({ acceptedPostId: id })
    .where("id", "=", accepted.topicId)
    .execute();
  expect(await titles("teebeutelhalter")).toEqual(["Angenommen", "Neu", "Alt"]);
});

test("tells nothing of what the viewer may not read, whatever is asked", async () => {
  const author = await createWriter();
  const moderator = await createWriter({ role: "moderator" });
  const staff = await createCategory({ visibility: "staff" });
  const own = await createCategory({ visibility: "members", isOwnTopicsOnly: true });
  await writeTopic({
    author: moderator,
    categoryId: staff.id,
    title: "Geheimplan Quarkstrudel",
    text: "Quarkstrudel",
    withoutLimits: true,
  });
  await writeTopic({
    author,
    categoryId: own.id,
    title: "Mein Apfelmostproblem",
    text: "Apfelmostproblem",
    withoutLimits: true,
  });
  const member = { memberId: author.id, isStaff: false };
  const other = { memberId: (await createWriter()).id, isStaff: false };
  for (const asked of ["Quarkstrudel", "Quark", "Qarkstrudel", `category:${staff.slug}`])
    for (const viewer of [guest, member, other]) expect(await find(asked, viewer)).toEqual([]);
  expect(await find("Quarkstrudel", { memberId: moderator.id, isStaff: true })).toHaveLength(1);
  expect(await find("Apfelmostproblem", member)).toHaveLength(1);
  expect(await find("Apfelmostproblem", other)).toEqual([]);
  expect(await find(`category:${own.slug}`, guest)).toEqual([]);
});

test("follows edits of the title, hidden posts and filters", async () => {
  const author = await createWriter({ displayName: "Mira Brandt" });
  const { id: categoryId, slug } = await createCategory();
  const { topicNumber, topicId } = await writeTopic({
    author,
    categoryId,
    kind: "question",
    title: "Wasserkocher gesucht",
    withoutLimits: true,
  });
  const replier = await createWriter({ displayName: "Levent Aksoy" });
  await writeReply({ author: replier, topicNumber, text: "Nimm einen Schwanenhals." });
  const numbers = async (typed: string) => (await find(typed)).map(({ number }) => number);
  expect(await numbers("schwanenhals")).toEqual([2]);
  expect(await numbers('schwanenhals author:"levent aksoy"')).toEqual([2]);
  expect(await numbers("schwanenhals author:Mira")).toEqual([]);
  expect(await numbers(`category:${slug} kind:question author:mira`)).toEqual([1]);
  expect(await numbers("wasserkocher is:solved")).toEqual([]);
  expect(await numbers("wasserkocher after:2026-02-28 before:2026-03-02")).toEqual([1]);
  expect(await numbers("wasserkocher after:2026-03-01")).toEqual([]);
  await database()
    .updateTable("forumTopic")
    .set({ title: "Teekessel gesucht" })
    .where("id", "=", topicId)
    .execute();
  expect(await numbers("wasserkocher")).toEqual([]);
  expect(await numbers("teekessel")).toEqual([1]);
  await database()
    .updateTable("forumPost")
    .set({ hiddenAt: "2026-03-02T10:00:00Z", hideReason: "off-topic" })
    .where("topicId", "=", topicId)
    .where("number", "=", 2)
    .execute();
  expect(await numbers("schwanenhals")).toEqual([]);
});

test("forgets at night what stands in no post any more, and only that", async () => {
  const author = await createWriter();
  const { id: categoryId } = await createCategory();
  const text = "Ein Geheimwort namens Quastenflosser und gewöhnlicher Kaffee.";
  await writeTopic({ author, categoryId, title: "Abends", text, withoutLimits: true });
  const wordsLike = async (beginning: string) =>
    (
      await database()
        .selectFrom("forumSearchWord")
        .select("word")
        .where("word", "like", `${beginning}%`)
        .execute()
    ).length;
  expect(await wordsLike("quastenfloss")).toBeGreaterThan(0);
  await forgetSearchWords();
  expect(await wordsLike("quastenfloss")).toBeGreaterThan(0);
  await database()
    .updateTable("forumPost")
    .set({ plainText: "Nur noch gewöhnlicher Kaffee." })
    .where("authorId", "=", author.id)
    .execute();
  await forgetSearchWords();
  expect(await wordsLike("quastenfloss")).toBe(0);
  expect(await wordsLike("gewohnlich")).toBeGreaterThan(0);
});

test("pages follow each other, each topic once, with typing errors too", async () => {
  const author = await createWriter();
  const { id: categoryId } = await createCategory();
  const word = "Zwiebelfisch";
  for (let count = 0; count < 7; count++)
    await writeTopic({
      author,
      categoryId,
      title: `${word} Nummer ${count}`,
      text: "Nur das.",
      withoutLimits: true,
    });
  for (const typed of [word, "Zwiebelfizch"]) {
    const seen: string[] = [];
    for (let offset = 0; offset < 9; offset += 3) {
      const page = await searchPosts(database(), {
        text: readSearchText(typed),
        viewer: guest,
        timeZone: "Europe/Berlin",
        limit: 3,
        offset,
      });
      seen.push(...page.map(({ title }) => title));
    }
    expect(seen).toHaveLength(7);
    expect(new Set(seen).size).toBe(7);
  }
});
