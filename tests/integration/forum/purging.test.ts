import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createReply } from "#app/forum/commands/create-reply.server.ts";
import { deletePost } from "#app/forum/commands/delete-post.server.ts";
import { forgetPictures } from "#app/forum/commands/forget-pictures.server.ts";
import { purgeDeletedPosts } from "#app/forum/commands/purge-deleted-posts.server.ts";
import type { PostDocument } from "#app/forum/rules/document/post-document.types.ts";
import { database, inTransaction, json } from "#app/platform/db.server.ts";
import { storeImage } from "#app/platform/files/store-image.server.ts";
import { createCategory, createWriter, writeTopic } from "#tests/factories/forum.ts";

const now = Temporal.Instant.from("2026-03-01T12:00:00Z");
const hours = (count: number) => now.add({ hours: count });
const dataDir = mkdtempSync(join(tmpdir(), "resonanz-purge-"));

beforeAll(() => {
  process.env.DATA_DIR = dataDir;
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

async function storePicture(ownerId: string): Promise<string> {
  const image = sharp({ create: { width: 9, height: 9, channels: 3, background: "#0f4c44" } });
  const bytes = await image.png().toBuffer();
  return (await storeImage({ bytes, purpose: "post-image", ownerId, now })).id;
}

function showing(...fileIds: string[]): PostDocument {
  return {
    type: "doc",
    content: fileIds.map((fileId) => ({ type: "image", attrs: { fileId, alt: "Mühle" } })),
  } as never;
}

const isKept = async (id: string) =>
  (await database().selectFrom("storedFile").select("id").where("id", "=", id).execute()).length >
  0;

async function runPictureJobs(): Promise<void> {
  const { rows } = await sql<{ payload: { fileIds: string[] } }>`
    select payload from graphile_worker._private_jobs job
    join graphile_worker._private_tasks task on task.id = job.task_id
    where task.identifier = 'forget-pictures'`.execute(database());
  for (const { payload } of rows) await forgetPictures(payload);
}

test("pictures of a forgotten post go with it, unless another text shows them", async () => {
  const author = await createWriter();
  const { id: categoryId } = await createCategory();
  const { topicNumber } = await writeTopic({ author, categoryId });
  const alone = await storePicture(author.id);
  const shared = await storePicture(author.id);
  const reply = (document: PostDocument) =>
    inTransaction((trx) =>
      createReply(trx, {
        author,
        topicNumber,
        replyToNumber: null,
        document,
        requestKey: crypto.randomUUID(),
        now,
        withoutLimits: true,
      }),
    );
  const { postId } = await reply(showing(alone, shared));
  await reply(showing(shared));
  await inTransaction((trx) => deletePost(trx, { postId, actor: author, now }));
  await purgeDeletedPosts({ now: hours(30) });
  await runPictureJobs();
  expect([await isKept(alone), await isKept(shared)]).toEqual([false, true]);
});

test("what the guard noted of a text is forgotten with it", async () => {
  const author = await createWriter();
  const { id: categoryId } = await createCategory();
  const text =
    "Ein Text, der lang genug ist, um wiedererkannt zu werden, wenn er noch einmal kommt.";
  const { topicId } = await writeTopic({ author, categoryId, text, now });
  const noted = () =>
    database()
      .selectFrom("forumPost")
      .select(["id", "textHash", "holdReasons"])
      .where("topicId", "=", topicId)
      .executeTakeFirstOrThrow();
  const { id: postId } = await noted();
  await database()
    .updateTable("forumPost")
    .set({ holdReasons: json([{ rule: "first-posts" }]) as never })
    .where("id", "=", postId)
    .execute();
  expect((await noted()).textHash).not.toBeNull();
  await inTransaction((trx) => deletePost(trx, { postId, actor: author, now }));
  await purgeDeletedPosts({ now: hours(30) });
  expect(await noted()).toMatchObject({ textHash: null, holdReasons: null });
});

test("no event tells the words of a forgotten topic, and nothing else of it changes", async () => {
  const author = await createWriter();
  const { id: categoryId } = await createCategory();
  const canary = "Geheimniskanarienvogel";
  const { topicId } = await writeTopic({ author, categoryId, title: canary, text: canary, now });
  const post = await database()
    .selectFrom("forumPost")
    .select("id")
    .where("topicId", "=", topicId)
    .executeTakeFirstOrThrow();
  await inTransaction((trx) => deletePost(trx, { postId: post.id, actor: author, now }));
  const told = async () =>
    (
      await sql<{ name: string; text: string }>`select name, payload::text as text from domain_event
        where subject_id in (${post.id}, ${topicId}) order by id`.execute(database())
    ).rows;
  const before = await told();
  expect(before.filter(({ text }) => text.includes(canary))).toHaveLength(2);
  await purgeDeletedPosts({ now: hours(30) });
  const after = await told();
  expect(after.map(({ name }) => name)).toEqual(before.map(({ name }) => name));
  expect(after.filter(({ text }) => text.includes(canary))).toEqual([]);
});

test("events still cannot be changed, filled with other words or removed", async () => {
  const author = await createWriter();
  const { id: categoryId } = await createCategory();
  await writeTopic({ author, categoryId });
  for (const change of [
    sql`update domain_event set payload = payload || '{"title": "Anders"}' where name = 'topic.created'`,
    sql`update domain_event set payload = '{}' where name = 'topic.created'`,
    sql`update domain_event set occurred_at = now() where name = 'topic.created'`,
    sql`delete from domain_event where name = 'topic.created'`,
  ])
    await expect(change.execute(database())).rejects.toThrow(/append only/);
});
