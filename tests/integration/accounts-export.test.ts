import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { strFromU8, unzipSync } from "fflate";
import { sql } from "kysely";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { changePicture } from "#app/accounts/commands/change-picture.server.ts";
import { closeAccount } from "#app/accounts/commands/close-account.server.ts";
import { forgetExports } from "#app/accounts/commands/forget-exports.server.ts";
import { makeExport } from "#app/accounts/commands/make-export.server.ts";
import { requestExport } from "#app/accounts/commands/request-export.server.ts";
import { findExportFile, findLatestExport } from "#app/accounts/queries/find-export.server.ts";
import { dataFiles } from "#app/accounts/queries/member-data-groups.ts";
import { database } from "#app/platform/db.server.ts";
import { fileStore } from "#app/platform/files/file-store.server.ts";
import { createMember } from "#tests/factories/member.ts";
import { createSession } from "#tests/factories/session.ts";

const now = Temporal.Instant.from("2026-03-10T10:00:00Z");
const hours = (count: number) => now.add({ hours: count });
const dataDir = mkdtempSync(join(tmpdir(), "resonanz-export-"));

beforeAll(() => {
  process.env.DATA_DIR = dataDir;
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

async function exported(memberId: string) {
  const { id } = await requestExport({ memberId, now });
  await makeExport({ exportId: id, now: () => now });
  const file = await findExportFile({ id, memberId, now: hours(1) });
  const stored = await (await fileStore()).open(file?.storageKey ?? "");
  const bytes = await buffer(stored!.stream);
  return { id, entries: unzipSync(bytes) };
}

async function givePicture(memberId: string) {
  const image = sharp({ create: { width: 300, height: 300, channels: 3, background: "#0f4c44" } });
  const bytes = await image.png().toBuffer();
  await changePicture({ memberId, bytes, now });
}

test("the copy has every table of the database that holds a member's data, and every picture", async () => {
  const { id: memberId } = await createMember({ displayName: "Mira Kopie" });
  await createSession(memberId, { userAgent: "my browser" });
  await givePicture(memberId);
  const { entries } = await exported(memberId);
  const names = Object.keys(entries);
  const { rows } = await sql<{ name: string }>`
    select distinct conrelid::regclass::text as name
    from pg_constraint join pg_attribute on attrelid = conrelid and attnum = any (conkey)
    where contype = 'f' and confrelid = 'member'::regclass
      and attname in ('member_id', 'author_id', 'owner_id', 'reporter_id', 'notifier_id')`.execute(
    database(),
  );
  // They hold nothing but secrets.
  const secrets = ["account_token", "recovery_code"];
  const missing = rows
    .map(({ name }) => name)
    .filter((table) => !secrets.includes(table))
    .filter((table) => !names.some((name) => name.endsWith(`/${table}.json`)));
  expect(missing).toEqual([]);
  expect(names.filter((name) => name.startsWith("data/other/"))).toEqual([]);
  expect(JSON.parse(strFromU8(entries["data/account/member.json"]!))).toMatchObject([
    { display_name: "Mira Kopie" },
  ]);
  expect(JSON.parse(strFromU8(entries["data/account/session.json"]!))).toHaveLength(1);
  for (const { name } of dataFiles())
    expect(JSON.parse(strFromU8(entries[name]!))).toBeInstanceOf(Array);
  const picture = names.find((name) => name.startsWith("files/avatar/"));
  expect((await sharp(entries[picture!]!).metadata()).format).toBe("webp");
});

test("long tables come whole, in pieces", async () => {
  const { id: memberId } = await createMember();
  await sql`insert into consent (member_id, purpose, state, text_version, evidence, occurred_at)
    select ${memberId}::uuid, 'newsletter', 'granted', 'v' || i, '{}', now()
    from generate_series(1, 1203) i`.execute(database());
  const { entries } = await exported(memberId);
  expect(JSON.parse(strFromU8(entries["data/account/consent.json"]!))).toHaveLength(1203);
});

test("one at a time; progress is told, and the member is written to when it is ready", async () => {
  const { id: memberId, email } = await createMember();
  const asked = await Promise.allSettled([1, 2, 3].map(() => requestExport({ memberId, now })));
  expect(asked.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(asked.find(({ status }) => status === "rejected")).toMatchObject({
    reason: { code: "export-under-way" },
  });
  const latest = await findLatestExport(memberId);
  expect(latest).toMatchObject({ state: "waiting", partsDone: 0 });
  await makeExport({ exportId: latest!.id, now: () => now });
  const ready = await findLatestExport(memberId);
  expect(ready?.state).toBe("ready");
  expect(ready?.partsDone).toBe(ready?.partsTotal);
  expect(ready?.partsDone).toBe(dataFiles().length);
  const mails = await database()
    .selectFrom("mailOutbox")
    .select("template")
    .where("toAddress", "=", email ?? "")
    .execute();
  expect(mails).toEqual([{ template: "export-ready" }]);
  await makeExport({ exportId: latest!.id, now: () => now });
  expect(await findLatestExport(memberId)).toEqual(ready);
});

test("the file is its owner's alone, for a day, and then gone from the disk", async () => {
  const { id: memberId } = await createMember();
  const { id: otherId } = await createMember();
  const { id } = await exported(memberId);
  expect(await findExportFile({ id, memberId: otherId, now })).toBeUndefined();
  expect(await findExportFile({ id, memberId, now: hours(25) })).toBeUndefined();
  const { storageKey } = (await findExportFile({ id, memberId, now }))!;
  await forgetExports({ now: hours(25) });
  expect(await (await fileStore()).open(storageKey!)).toBeNull();
  expect(await findExportFile({ id, memberId, now })).toBeUndefined();
});

test("a new copy takes the place of the one before it", async () => {
  const { id: memberId } = await createMember();
  const first = await exported(memberId);
  const { storageKey } = (await findExportFile({ id: first.id, memberId, now }))!;
  const second = await exported(memberId);
  expect(await (await fileStore()).open(storageKey!)).toBeNull();
  expect(await findExportFile({ id: second.id, memberId, now })).toBeDefined();
});

test("whoever leaves leaves no copy behind, neither ready nor under way", async () => {
  const { id: memberId } = await createMember();
  const { id } = await exported(memberId);
  const { storageKey } = (await findExportFile({ id, memberId, now }))!;
  await database().updateTable("memberExport").set({ readyAt: now }).execute();
  await closeAccount({ memberId, formerName: "Ehemaliges Mitglied", now });
  expect(await (await fileStore()).open(storageKey!)).toBeNull();
  await makeExport({ exportId: id, now: () => now });
  expect(await findLatestExport(memberId)).toBeUndefined();
  expect(readdirSync(join(dataDir, "exports"))).toEqual([]);
});
