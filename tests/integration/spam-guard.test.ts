import { randomUUID, randomUUIDv7 } from "node:crypto";
import { expect, test } from "vitest";
import { createReply } from "#app/forum/commands/create-reply.server.ts";
import { deletePost } from "#app/forum/commands/delete-post.server.ts";
import { editPost } from "#app/forum/commands/edit-post.server.ts";
import { addWatchedWord, removeWatchedWord } from "#app/forum/commands/save-watched-word.server.ts";
import { listWatchedWords } from "#app/forum/queries/find-watched-words.server.ts";
import { tryWatchedWord } from "#app/forum/queries/try-watched-word.server.ts";
import { documentFromPlainText } from "#app/forum/rules/document/document-from-plain-text.ts";
import type { HoldReason } from "#app/forum/rules/hold-reasons.ts";
import type { WatchedWord } from "#app/forum/rules/spam/watched-words.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { dispatchEvent } from "#app/platform/dispatch.server.ts";
import { subscriptions } from "#app/subscribers.server.ts";
import { createCategory, createWriter, writeTopic } from "#tests/factories/forum.ts";
import { createStaff, openItemOf } from "#tests/factories/moderation.ts";

const now = Temporal.Instant.from("2026-03-01T12:00:00Z");
const long = "Diese Röstung hat mir wirklich sehr gut geschmeckt, vielen Dank dafür.";

async function watch(entry: Pick<WatchedWord, "pattern" | "action"> & Partial<WatchedWord>) {
  const staff = await createStaff("manager");
  const by = { id: staff.id, name: staff.displayName };
  const word = { kind: "word" as const, isWholeWord: true, replacement: "", ...entry };
  await inTransaction((trx) => addWatchedWord(trx, { word, by, now }));
  return by;
}

async function openTopic() {
  const asker = await createWriter();
  const category = await createCategory();
  return writeTopic({ author: asker, categoryId: category.id, withoutLimits: true });
}

function reply(
  topicNumber: number,
  author: Awaited<ReturnType<typeof createWriter>>,
  text: string,
  overrides: { requestKey?: string; now?: Temporal.Instant } = {},
) {
  return inTransaction((trx) =>
    createReply(trx, {
      author,
      topicNumber,
      replyToNumber: null,
      document: documentFromPlainText(text),
      requestKey: randomUUID(),
      now,
      ...overrides,
    }),
  );
}

async function stored(postId: string) {
  const { holdReasons, heldAt, plainText } = await database()
    .selectFrom("forumPost")
    .select(["holdReasons", "heldAt", "plainText"])
    .where("id", "=", postId)
    .executeTakeFirstOrThrow();
  const rules = ((holdReasons ?? []) as unknown as HoldReason[]).map(({ rule }) => rule);
  return { rules, isHeld: heldAt !== null, plainText };
}

test("watched words block, hold, flag and replace, for members and not for staff", async () => {
  await watch({ pattern: "glücksspiel", action: "block" });
  await watch({ pattern: "rendite", action: "hold" });
  await watch({ pattern: "gutschein", action: "flag" });
  await watch({ pattern: "verdammt", action: "replace", replacement: "sehr" });
  const topic = await openTopic();
  const author = await createWriter();
  await expect(reply(topic.topicNumber, author, "Ohne Glücksspiel!")).rejects.toThrow(
    "post-word-blocked",
  );
  const held = await reply(topic.topicNumber, author, "Zehn Prozent RENDITE im Monat");
  expect(await stored(held.postId)).toMatchObject({ isHeld: true, rules: ["watched-words"] });
  const flagged = await reply(topic.topicNumber, author, "Hat wer einen Gutschein?");
  expect(await stored(flagged.postId)).toMatchObject({ isHeld: false, rules: ["watched-words"] });
  const replaced = await reply(topic.topicNumber, author, "Das ist verdammt gut.");
  expect(await stored(replaced.postId)).toMatchObject({ plainText: "Das ist sehr gut." });
  const staff = await createWriter({ role: "moderator" });
  const said = await reply(topic.topicNumber, staff, "Glücksspiel und Rendite: verdammt.");
  expect(await stored(said.postId)).toMatchObject({ isHeld: false, rules: [] });

  const events = await database().selectFrom("domainEvent").select("id").orderBy("id").execute();
  for (const { id } of events) await dispatchEvent(id, subscriptions);
  expect((await openItemOf(held.postId)).kind).toBe("held_post");
  expect((await openItemOf(flagged.postId)).kind).toBe("flagged_post");
});

test("an edit is blocked like a new post, but what stands is not taken away for a word", async () => {
  const topic = await openTopic();
  const author = await createWriter();
  const { postId } = await reply(topic.topicNumber, author, "Ganz harmlos.");
  const edit = (text: string, revision: number) =>
    inTransaction((trx) =>
      editPost(trx, {
        postId,
        editor: author,
        document: documentFromPlainText(text),
        revision,
        reason: null,
        now: now.add({ minutes: 2 }),
      }),
    );
  await expect(edit("Jetzt mit Glücksspiel.", 1)).rejects.toThrow("post-word-blocked");
  await edit("Jetzt mit Rendite.", 1);
  expect(await stored(postId)).toMatchObject({ isHeld: false, rules: ["watched-words"] });
});

test("a word that is watched no longer finds nothing from then on, twice is refused", async () => {
  const by = await watch({ pattern: "kurzfristig", action: "hold" });
  await expect(watch({ pattern: "Kurzfristig", action: "block" })).rejects.toThrow(
    "already-watched",
  );
  await expect(watch({ pattern: "(", kind: "pattern", action: "flag" })).rejects.toThrow(
    "pattern-unusable",
  );
  const topic = await openTopic();
  const author = await createWriter();
  const first = await reply(topic.topicNumber, author, "Nur kurzfristig");
  expect((await stored(first.postId)).isHeld).toBe(true);
  const { id } = (await listWatchedWords(database())).find((w) => w.pattern === "kurzfristig")!;
  await inTransaction((trx) => removeWatchedWord(trx, { id, by, now }));
  const second = await reply(topic.topicNumber, author, "Nur kurzfristig, wieder");
  expect((await stored(second.postId)).isHeld).toBe(false);
});

test("the same text again waits, by the same member or by others who are new", async () => {
  const topic = await openTopic();
  const author = await createWriter({ joinedAt: "2026-02-28T09:00:00Z" });
  const one = await reply(topic.topicNumber, author, long);
  expect((await stored(one.postId)).isHeld).toBe(false);
  const other = await createWriter();
  const two = await reply(topic.topicNumber, other, `${long.toUpperCase()} !!!`);
  expect(await stored(two.postId)).toMatchObject({ isHeld: true, rules: ["duplicate"] });
  const muchLater = now.add({ hours: 24 * 8 });
  const three = await reply(topic.topicNumber, other, long, { now: muchLater });
  expect((await stored(three.postId)).isHeld).toBe(false);
});

test("an edited text is known by what it says now, and what was taken back may be said again", async () => {
  const topic = await openTopic();
  const author = await createWriter({ joinedAt: "2026-02-28T09:00:00Z" });
  const before = `${long} Zur Mühle: sie mahlt etwas zu grob.`;
  const after = `${long} Zum Sieb: es sitzt etwas zu locker.`;
  const first = await reply(topic.topicNumber, author, before);
  await inTransaction((trx) =>
    editPost(trx, {
      postId: first.postId,
      editor: author,
      document: documentFromPlainText(after),
      revision: 1,
      reason: null,
      now: now.add({ seconds: 30 }),
    }),
  );
  const other = await createWriter();
  expect((await stored((await reply(topic.topicNumber, other, before)).postId)).rules).toEqual([]);
  expect((await stored((await reply(topic.topicNumber, other, after)).postId)).rules).toEqual([
    "duplicate",
  ]);
  await inTransaction((trx) => deletePost(trx, { postId: first.postId, actor: author, now }));
  const again = await reply(
    topic.topicNumber,
    author,
    "Ganz neu und lang genug, um erkannt zu werden, ohne Zweifel.",
  );
  await inTransaction((trx) => deletePost(trx, { postId: again.postId, actor: author, now }));
  const repeated = await reply(
    topic.topicNumber,
    author,
    "Ganz neu und lang genug, um erkannt zu werden, ohne Zweifel.",
  );
  expect((await stored(repeated.postId)).rules).toEqual([]);
});

test("what comes faster than anybody types waits, once somebody is at home here no longer", async () => {
  const topic = await openTopic();
  const author = await createWriter({ trustLevel: 0 });
  const text = `${long} ${long.slice(0, 20)} und noch etwas mehr`;
  const made = now.epochMilliseconds - 1_500;
  const hex = made.toString(16).padStart(12, "0");
  const keyOf = () => `${hex.slice(0, 8)}-${hex.slice(8)}${randomUUIDv7().slice(13)}`;
  const fast = await reply(topic.topicNumber, author, text, { requestKey: keyOf() });
  expect(await stored(fast.postId)).toMatchObject({ isHeld: true, rules: ["typing"] });
  const atHome = await createWriter();
  await reply(topic.topicNumber, atHome, "Hallo zusammen.");
  const allowed = await reply(topic.topicNumber, atHome, `Ganz anders: ${text.slice(9)}`, {
    requestKey: keyOf(),
  });
  expect((await stored(allowed.postId)).isHeld).toBe(false);
});

test("trying a word out says what it finds, in a text and in the posts of the last month", async () => {
  const topic = await openTopic();
  const author = await createWriter();
  await reply(topic.topicNumber, author, "Meine Siebträgermaschine tropft.");
  const tried = await tryWatchedWord(database(), {
    kind: "pattern",
    pattern: "siebträger\\w*",
    isWholeWord: false,
    sample: "Ein Siebträger und eine Mühle",
    now: now.add({ hours: 24 }),
  });
  expect(tried.result).toMatchObject({
    found: ["Siebträger"],
    month: { count: 1, posts: [{ excerpt: { before: "Meine ", match: "Siebträgermaschine" } }] },
  });
});
