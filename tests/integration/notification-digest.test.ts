import { beforeEach, expect, test } from "vitest";
import { chooseTopicLevel, followCategory } from "#app/forum/commands/choose-level.server.ts";
import { chooseDigest } from "#app/notifications/commands/choose-digest.server.ts";
import { sendDigests } from "#app/notifications/commands/send-digests.server.ts";
import { unsubscribe } from "#app/notifications/commands/unsubscribe.server.ts";
import { now as clockNow } from "#app/platform/clock.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { locales } from "#app/platform/i18n/locales.ts";
import { renderMail } from "#emails/render.tsx";
import { createCategory, createWriter, writeTopic } from "#tests/factories/forum.ts";
import { mailsTo } from "#tests/factories/mail.ts";
import { createMember } from "#tests/factories/member.ts";

const now = clockNow();
const daysAgo = (days: number) => now.subtract({ hours: 24 * days });

let reader: Awaited<ReturnType<typeof createMember>>;
let author: Awaited<ReturnType<typeof createWriter>>;

beforeEach(async () => {
  // What other tests have left would be in everybody's summary.
  await database().updateTable("forumTopic").set({ deletedAt: now.toString() }).execute();
  reader = await createMember({ displayName: "Mira" });
  author = await createWriter();
  await wasSeen(8);
});

function wasSeen(days: number) {
  return database()
    .updateTable("member")
    .set({ lastSeenAt: daysAgo(days) })
    .where("id", "=", reader.id)
    .execute();
}

function wants(wanted = true, days = 30) {
  return inTransaction((trx) =>
    chooseDigest(trx, { memberId: reader.id, wanted, now: daysAgo(days) }),
  );
}

async function talk(
  title: string,
  { days = 2, categoryId }: { days?: number; categoryId?: string } = {},
) {
  return writeTopic({
    author,
    categoryId: categoryId ?? (await createCategory()).id,
    title,
    now: daysAgo(days),
    withoutLimits: true,
  });
}

async function digests() {
  await sendDigests({ now });
  const mails = await mailsTo(reader.email!);
  return mails.map(({ props }) => props as unknown as { topics: { title: string }[] });
}

test("tells whoever was away for a week what was talked about, once", async () => {
  await wants();
  await talk("Kaltbrühe im Sommer");
  await talk("Zu alt", { days: 9 });
  await Promise.all(Array.from({ length: 4 }, () => sendDigests({ now })));
  const sent = await digests();
  expect(sent).toHaveLength(1);
  expect(sent[0]?.topics.map(({ title }) => title)).toEqual(["Kaltbrühe im Sommer"]);
});

test("comes again a week later, not sooner", async () => {
  await wants();
  await talk("Kaltbrühe im Sommer", { days: 1 });
  await digests();
  await sendDigests({ now: now.add({ hours: 24 * 3 }) });
  expect(await mailsTo(reader.email!)).toHaveLength(1);
  await talk("Neue Ernte", { days: -6 });
  await sendDigests({ now: now.add({ hours: 24 * 8 }) });
  expect(await mailsTo(reader.email!)).toHaveLength(2);
});

test.each<[string, () => Promise<unknown>]>([
  ["who never asked for it", async () => {}],
  ["who ended it", async () => [await wants(), await wants(false)]],
  ["who asked less than a week ago", () => wants(true, 3)],
  ["who was here this week", async () => [await wants(), await wasSeen(2)]],
])("is not sent to somebody %s", async (_who, prepare) => {
  await prepare();
  await talk("Kaltbrühe im Sommer");
  expect(await digests()).toEqual([]);
});

test("is never empty: without anything new to read none is sent", async () => {
  await wants();
  expect(await digests()).toEqual([]);
});

test("names nothing that the reader may not see, muted, ignores, or has read", async () => {
  await wants();
  const viewer = { memberId: reader.id, isStaff: false };
  const forTeam = await createCategory();
  await talk("Nur fürs Team", { categoryId: forTeam.id });
  await database()
    .updateTable("forumCategory")
    .set({ visibility: "staff" })
    .where("id", "=", forTeam.id)
    .execute();
  const muted = await createCategory();
  await talk("Stummer Bereich", { categoryId: muted.id });
  const quiet = await talk("Stummes Thema");
  const read = await talk("Gelesen");
  await inTransaction(async (trx) => {
    await followCategory(trx, { viewer, targetId: muted.id, level: "muted", now });
    await chooseTopicLevel(trx, { viewer, targetId: quiet.topicId, level: "muted", now });
    await trx
      .insertInto("forumReading")
      .values({
        memberId: reader.id,
        topicId: read.topicId,
        lastReadNumber: 1,
        openedAt: now,
        lastReadAt: now,
      })
      .execute();
  });
  expect(await digests()).toEqual([]);
  const ignored = await createWriter();
  await database()
    .insertInto("memberIgnore")
    .values({ memberId: reader.id, ignoredId: ignored.id, ignoredAt: now })
    .execute();
  author = ignored;
  await talk("Von jemandem, den sie ignoriert");
  expect(await digests()).toEqual([]);
});

test("ends by the link in it", async () => {
  await wants();
  await inTransaction((trx) => unsubscribe(trx, { memberId: reader.id, lists: ["digest"], now }));
  await talk("Kaltbrühe im Sommer");
  expect(await digests()).toEqual([]);
});

test("says everything in every language", async () => {
  const url = "http://localhost:3000/somewhere";
  const topic = { title: "T", category: "C", replies: 2, likes: 1, excerpt: "E", url };
  const props = {
    name: "Mira",
    unread: 2,
    topics: [topic],
    url,
    unsubscribeUrl: url,
    settingsUrl: url,
  };
  const texts = new Set<string>();
  for (const locale of locales) {
    const { subject, text } = await renderMail({ template: "weekly-digest", locale, props });
    expect(`${subject} ${text}`).not.toMatch(/mail\.\w|undefined|\{\w+\}/);
    texts.add(text);
  }
  expect(texts.size).toBe(locales.length);
});
