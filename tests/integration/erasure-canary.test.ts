import { randomUUID } from "node:crypto";
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { askToLeave } from "#app/accounts/commands/ask-to-leave.server.ts";
import { carryOutDepartures } from "#app/accounts/commands/carry-out-departures.server.ts";
import { changePicture } from "#app/accounts/commands/change-picture.server.ts";
import { makeExport } from "#app/accounts/commands/make-export.server.ts";
import { requestExport } from "#app/accounts/commands/request-export.server.ts";
import { createReply } from "#app/forum/commands/create-reply.server.ts";
import { editPost } from "#app/forum/commands/edit-post.server.ts";
import { forgetPictures } from "#app/forum/commands/forget-pictures.server.ts";
import { forgetSearchWords } from "#app/forum/commands/forget-search-words.server.ts";
import { purgeDeletedPosts } from "#app/forum/commands/purge-deleted-posts.server.ts";
import { removePostsOfMember } from "#app/forum/commands/remove-posts-of-member.server.ts";
import { decideItem } from "#app/moderation/commands/decide-item.server.ts";
import { fileAppeal } from "#app/moderation/commands/file-appeal.server.ts";
import { listMeasuresOfMember } from "#app/moderation/queries/list-measures-of-member.server.ts";
import { forgetByTime } from "#app/operations/commands/forget-by-time.server.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { storeImage } from "#app/platform/files/store-image.server.ts";
import { log, logInto } from "#app/platform/log.server.ts";
import { queueMail } from "#app/platform/mail.server.ts";
import { verifyLedger } from "#app/points/queries/verify-ledger.server.ts";
import { claimReward } from "#app/rewards/commands/claim-reward.server.ts";
import { createCategory, createWriter, writeReply, writeTopic } from "#tests/factories/forum.ts";
import { createMember } from "#tests/factories/member.ts";
import { createStaff, openItemOf, report } from "#tests/factories/moderation.ts";
import { giveEarnedPoints } from "#tests/factories/points.ts";
import { createPublishedReward } from "#tests/factories/reward.ts";
import { createSession } from "#tests/factories/session.ts";
import { workOffEvents } from "#tests/support/machine-api.ts";

const now = Temporal.Instant.from("2026-03-10T10:00:00Z");
/** In every word by which somebody could know the member again; nothing else in the database has it. */
const canary = "zaunkoenig";
const word = (field: string) => `${canary}-${field}`;

/** Each table with rows that say the word anywhere, in texts, JSON or bytes. */
async function tablesThatTell(): Promise<string[]> {
  const { rows: tables } = await sql<{ name: string }>`
    select format('%I.%I', table_schema, table_name) as name from information_schema.tables
    where table_schema in ('public', 'graphile_worker') and table_type = 'BASE TABLE'
  `.execute(database());
  const hex = Buffer.from(canary).toString("hex");
  const told: string[] = [];
  for (const { name } of tables) {
    const { rows } = await sql<{ row: string }>`
      select t::text as row from ${sql.raw(name)} t
      where t::text ilike ${`%${canary}%`} or t::text like ${`%${hex}%`} limit 3
    `.execute(database());
    for (const { row } of rows) told.push(`${name}: ${row}`);
  }
  return told;
}

async function moderate(memberId: string, topicNumber: number) {
  const [author, other] = [
    { id: memberId, isStaff: false, displayName: word("name") },
    await createWriter(),
  ];
  const own = await writeReply({ author, topicNumber, text: "Das bleibt stehen." });
  await report(own.postId);
  const staff = await createStaff("manager");
  const item = await openItemOf(own.postId);
  const hide = { decision: "hide", clause: 1, reason: "Das ist Werbung." } as const;
  await decideItem({ itemId: item.id, version: item.version, ...hide, staff, now });
  const [measure] = await listMeasuresOfMember(database(), { memberId, limit: 1 });
  await fileAppeal({ measureId: measure!.id, memberId, explanation: word("appeal"), now });
  const reported = await writeReply({ author: other, topicNumber, text: "Kauft bei Trollo." });
  await report(reported.postId, {
    reporter: { id: memberId, role: "member" },
    explanation: word("report"),
  });
  return own.postId;
}

/** Somebody else speaks to the member by name. */
async function mention(memberId: string, topicNumber: number) {
  const speaker = await createWriter();
  const attrs = { memberId, label: word("name") };
  const content = [{ type: "paragraph" as const, content: [{ type: "mention" as const, attrs }] }];
  await inTransaction((trx) =>
    createReply(trx, {
      author: speaker,
      topicNumber,
      replyToNumber: 1,
      document: { type: "doc", content },
      requestKey: randomUUID(),
      now,
    }),
  );
}

/** Somebody else quotes what the member wrote, and the post has an earlier version. */
async function quote(postId: string, topicNumber: number) {
  const speaker = await createWriter();
  const paragraph = (text: string) => ({
    type: "paragraph" as const,
    content: [{ type: "text" as const, text }],
  });
  const quoted = {
    type: "blockquote" as const,
    attrs: { author: word("name"), postId },
    content: [
      paragraph("Das bleibt stehen."),
      {
        type: "paragraph" as const,
        content: [{ type: "mention" as const, attrs: { memberId, label: word("name") } }],
      },
    ],
  };
  const reply = await inTransaction((trx) =>
    createReply(trx, {
      author: speaker,
      topicNumber,
      replyToNumber: 1,
      document: { type: "doc", content: [quoted, paragraph("Genau.")] },
      requestKey: randomUUID(),
      now,
    }),
  );
  await inTransaction((trx) =>
    editPost(trx, {
      postId: reply.postId,
      editor: speaker,
      document: { type: "doc", content: [quoted, paragraph("Genau so ist es.")] },
      revision: 1,
      reason: null,
      now: now.add({ hours: 1 }),
    }),
  );
}

async function keepPrivately(memberId: string, { id: postId }: { id: string }) {
  const db = database();
  await createSession(memberId, { userAgent: word("browser") });
  const times = { createdAt: now.toString(), memberId };
  await db
    .insertInto("forumBookmark")
    .values({ ...times, postId, note: word("bookmark") })
    .execute();
  await db
    .insertInto("forumDraft")
    .values({
      ...times,
      formKey: word("draft"),
      savedAt: now.toString(),
      fields: JSON.stringify({ title: word("draft") }) as never,
    })
    .execute();
  await db
    .insertInto("memberNote")
    .values({
      memberId,
      text: word("note"),
      writtenAt: now.toString(),
      expiresAt: now.add({ hours: 24 }).toString(),
    })
    .execute();
  await db
    .insertInto("accountToken")
    .values({
      ...times,
      purpose: "change-address",
      payload: JSON.stringify({ email: `${word("new")}@example.org` }) as never,
      tokenHash: Buffer.from(randomUUID()),
      expiresAt: now.add({ hours: 24 }).toString(),
    })
    .execute();
  await inTransaction((trx) =>
    queueMail(trx, {
      template: "account-closed",
      to: `${word("mail")}@example.org`,
      locale: "de",
      memberId,
      props: { name: word("name"), posts: "keep" },
    }),
  );
}

async function claimParcel(memberId: string) {
  await giveEarnedPoints({ memberId, points: 300, now: now.subtract({ hours: 1 }) });
  const reward = await createPublishedReward({
    type: "product",
    definition: { sku: "NL-7" },
    stock: 3,
  });
  const address = {
    name: word("name"),
    street: word("street"),
    postalCode: "24939",
    city: word("city"),
    country: "DE",
    note: word("parcel"),
  };
  await claimReward({
    memberId,
    rewardId: reward.id,
    requestKey: randomUUID(),
    choice: { address },
    now,
  });
}

/** All that the process logs from here on. */
const logged: string[] = [];
// Before any import, because the environment is read once.
const dataDir = await vi.hoisted(async () => {
  const { mkdtempSync } = await import("node:fs");
  const { tmpdir } = await import("node:os");
  const { join } = await import("node:path");
  process.env.DATA_DIR = mkdtempSync(join(tmpdir(), "resonanz-canary-"));
  return process.env.DATA_DIR;
});

/** Every file of the portal, with its bytes as text. */
function filesThatAre(): string[] {
  return readdirSync(dataDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** A picture whose camera noted a name. */
async function picture(): Promise<Buffer> {
  const image = sharp({ create: { width: 300, height: 300, channels: 3, background: "#0f4c44" } });
  return image
    .withExif({ IFD0: { Artist: word("camera") } })
    .jpeg()
    .toBuffer();
}

async function keepFiles(memberId: string, topicNumber: number): Promise<string> {
  await changePicture({ memberId, bytes: await picture(), now });
  const stored = await storeImage({
    bytes: await picture(),
    purpose: "post-image",
    ownerId: memberId,
    now,
  });
  const { postId } = await inTransaction((trx) =>
    createReply(trx, {
      author: { id: memberId, isStaff: false },
      topicNumber,
      replyToNumber: null,
      document: {
        type: "doc",
        content: [{ type: "image", attrs: { fileId: stored.id, alt: word("alt") } }],
      } as never,
      requestKey: randomUUID(),
      now,
      withoutLimits: true,
    }),
  );
  const { id: exportId } = await requestExport({ memberId, now });
  await makeExport({ exportId, now: () => now });
  return postId;
}

/** The picture jobs that wait, as the worker would do them. */
async function runPictureJobs(): Promise<void> {
  const { rows } = await sql<{ payload: { fileIds: string[] } }>`
    select payload from graphile_worker._private_jobs job
    join graphile_worker._private_tasks task on task.id = job.task_id
    where task.identifier = 'forget-pictures'`.execute(database());
  for (const { payload } of rows) await forgetPictures(payload);
}

async function sumsOfLedger() {
  const { rows } = await sql<{ account: string; points: number }>`
    select account, sum(points)::bigint as points from points_entry group by 1 order by 1`.execute(
    database(),
  );
  return rows;
}

let memberId: string;

afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

beforeAll(async () => {
  logInto({ write: (line) => logged.push(line) });
  const member = await createMember({
    displayName: word("name"),
    email: `${word("email")}@example.org`,
    about: word("about"),
    externalId: word("external"),
    trustLevel: 1,
  });
  memberId = member.id;
  await createMember({ role: "admin" });
  const category = await createCategory();
  const topic = await writeTopic({ author: await createWriter(), categoryId: category.id });
  const postId = await moderate(memberId, topic.topicNumber);
  await mention(memberId, topic.topicNumber);
  const said = await writeReply({
    author: { id: memberId, isStaff: false },
    topicNumber: topic.topicNumber,
  });
  await quote(said.postId, topic.topicNumber);
  await writeTopic({
    author: { id: memberId, isStaff: false },
    categoryId: category.id,
    title: `Vom ${word("title")}`,
    text: `Alles über den ${word("text")}.`,
    withoutLimits: true,
  });
  await keepFiles(memberId, topic.topicNumber);
  await keepPrivately(memberId, { id: postId });
  await claimParcel(memberId);
  await workOffEvents();
}, 60_000);

test("after an account is erased nothing tells whose it was: database, jobs, files, logs", async () => {
  const before = (await tablesThatTell()).map((told) => told.split(":")[0]);
  // The search itself works: these are known to hold the word while the member is one.
  for (const table of ["member", "session", "mail_outbox", "flag", "appeal", "reward_delivery"])
    expect(before).toContain(`public.${table}`);
  for (const table of ["forum_post", "forum_topic", "forum_search", "domain_event"])
    expect(before).toContain(`public.${table}`);
  expect(filesThatAre().length).toBeGreaterThan(4);
  const sums = await sumsOfLedger();
  await askToLeave({ memberId, posts: "remove", now });
  const later = now.add({ hours: 24 * 14 });
  expect(await carryOutDepartures({ now: later })).toBe(1);
  await workOffEvents();
  await removePostsOfMember({ memberId, now: later });
  await workOffEvents();
  // Evidence of the cases goes when nobody can object any more.
  const muchLater = later.add({ hours: 24 * 400 });
  await closeCases(muchLater);
  await forgetByTime({ now: muchLater });
  await purgeDeletedPosts({ now: muchLater });
  await runPictureJobs();
  await forgetSearchWords();
  const told = (await tablesThatTell()).filter(
    // The last mail says good-bye to the address it goes to, and is emptied once it is sent.
    (row) => !row.includes("account-closed"),
  );
  expect(told).toEqual([]);
  expect(filesThatAre()).toEqual([]);
  expect(logged.filter((line) => line.includes(canary))).toEqual([]);
  expect(await verifyLedger(database())).toEqual([]);
  expect(total(await sumsOfLedger())).toBe(total(sums));
});

test("the log is heard at all", () => {
  const before = logged.length;
  log().info("a line");
  expect(logged.length).toBe(before + 1);
});

function total(sums: readonly { points: number }[]): number {
  return sums.reduce((all, { points }) => all + Number(points), 0);
}

/** Whatever waits is decided, long ago. */
async function closeCases(at: Temporal.Instant): Promise<void> {
  await database()
    .updateTable("reviewItem")
    .set({ decidedAt: at.toString(), decision: "leave", claimedBy: null, claimedUntil: null })
    .where("decidedAt", "is", null)
    .execute();
}
