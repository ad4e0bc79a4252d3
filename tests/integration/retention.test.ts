import { sql } from "kysely";
import { expect, test } from "vitest";
import { forgetExports } from "#app/accounts/commands/forget-exports.server.ts";
import { tidyAccounts } from "#app/accounts/commands/tidy-accounts.server.ts";
import { forgetUnusedPictures } from "#app/forum/commands/forget-pictures.server.ts";
import { jobs, timetable } from "#app/jobs.server.ts";
import { forgetByTime } from "#app/operations/commands/forget-by-time.server.ts";
import { listRetentionRuns } from "#app/operations/queries/list-retention-runs.server.ts";
import { database } from "#app/platform/db.server.ts";
import {
  keptSince,
  keptTables,
  type RetentionRuleName,
  retentionRules,
} from "#app/platform/retention.ts";
import { createMember } from "#tests/factories/member.ts";
import { createSession } from "#tests/factories/session.ts";

const now = Temporal.Instant.from("2026-06-10T10:00:00Z");
const days = (count: number) => now.subtract({ hours: 24 * count }).toString();

test("every table of the database has a rule of retention, or a reason why it stays", async () => {
  const { rows } = await sql<{ name: string }>`select table_name as name
    from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not like 'kysely_%'
    order by 1`.execute(database());
  const declared = new Set<string>([
    ...Object.values(retentionRules).flatMap(({ tables }) => tables),
    ...Object.values(keptTables).flat(),
  ]);
  expect(rows.map(({ name }) => name).filter((name) => !declared.has(name))).toEqual([]);
  const known = new Set(rows.map(({ name }) => name));
  expect([...declared].filter((name) => !known.has(name))).toEqual([]);
});

test("what is said to be about nobody points at no member", async () => {
  const { rows } = await sql<{ name: string; column: string }>`
    select conrelid::regclass::text as name, attname as column
    from pg_constraint join pg_attribute on attrelid = conrelid and attnum = any (conkey)
    where contype = 'f' and confrelid = 'member'::regclass`.execute(database());
  const nobody: readonly string[] = keptTables.nobody;
  // Who of the team did something belongs to the team's work.
  const about = rows.filter(({ name, column }) => nobody.includes(name) && !column.endsWith("_by"));
  expect(about).toEqual([]);
});

test("every rule has a job that exists and stands in the timetable", () => {
  for (const { job } of Object.values(retentionRules)) {
    expect(Object.keys(jobs)).toContain(job);
    expect(timetable.split("\n").some((line) => line.endsWith(` ${job}`))).toBe(true);
  }
});

const countOf = async (table: string) =>
  (await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(database()))
    .rows[0]!.n;

async function mail(state: string, daysAgo: number) {
  await database()
    .insertInto("mailOutbox")
    .values({
      template: "account-stays",
      locale: "de",
      toAddress: "a@example.org",
      props: "{}",
      state,
      createdAt: days(daysAgo),
    })
    .execute();
}

test("mails that were sent are forgotten after their time, those that wait are not", async () => {
  await mail("sent", 91);
  await mail("failed", 91);
  await mail("queued", 91);
  await mail("sent", 89);
  expect((await forgetByTime({ now })).mails).toBe(2);
  expect(await countOf("mail_outbox")).toBe(2);
});

async function notice(daysAgo: number | null) {
  const { id } = await database()
    .insertInto("notice")
    .values({
      category: "scams-and-fraud",
      explanation: "Das ist nicht wahr.",
      locale: "de",
      receivedAt: days(400),
      decidedAt: daysAgo === null ? null : days(daysAgo),
      requestKey: crypto.randomUUID(),
      notifierName: "Hanne Petersen",
      notifierEmail: "hanne@example.org",
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

const notifierOf = (id: string) =>
  database()
    .selectFrom("notice")
    .select(["notifierName", "notifierEmail", "explanation"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();

test("people without an account who gave notice are forgotten when they cannot object any more", async () => {
  const [over, within, open] = [await notice(185), await notice(183), await notice(null)];
  await forgetByTime({ now });
  expect(await notifierOf(over)).toEqual({
    notifierName: null,
    notifierEmail: null,
    explanation: "Das ist nicht wahr.",
  });
  for (const id of [within, open])
    expect(await notifierOf(id)).toMatchObject({ notifierName: "Hanne Petersen" });
});

test("fingerprints, attempts and answers by mail have their time", async () => {
  const hash = () => Buffer.from(crypto.randomUUID());
  for (const daysAgo of [731, 729])
    await database()
      .insertInto("addressTombstone")
      .values({ addressHash: hash(), closedAt: days(daysAgo) })
      .execute();
  for (const daysAgo of [91, 89])
    await database()
      .insertInto("inboundMail")
      .values({ messageHash: hash(), outcome: "posted", receivedAt: days(daysAgo) })
      .execute();
  await sql`insert into rate_limit (key, points, expire) values
    ('old', 1, ${now.epochMilliseconds - 1}), ('new', 1, ${now.epochMilliseconds + 1})`.execute(
    database(),
  );
  const forgotten = await forgetByTime({ now });
  expect(forgotten).toMatchObject({ fingerprints: 1, "answers-by-mail": 1, attempts: 1 });
});

test("what was forgotten is noted for the page of the team", async () => {
  await forgetByTime({ now: now.add({ hours: 24 }) });
  const runs = await listRetentionRuns(database());
  const timed = Object.entries(retentionRules).filter(([, { job }]) => job === "forget-by-time");
  for (const [name] of timed)
    expect(runs[name as RetentionRuleName]).toEqual({
      ranAt: "2026-06-11T10:00:00Z",
      forgotten: expect.any(Number),
    });
});

test("sessions and sign-in links are forgotten by the times of the list", async () => {
  const { id: memberId } = await createMember();
  await createSession(memberId, { expiresAt: days(1) });
  await createSession(memberId, { expiresAt: now.add({ hours: 1 }).toString() });
  for (const since of [keptSince("links", now).subtract({ hours: 1 }), keptSince("links", now)])
    await database()
      .insertInto("accountToken")
      .values({
        memberId,
        purpose: "sign-in",
        tokenHash: Buffer.from(crypto.randomUUID()),
        createdAt: days(30),
        expiresAt: since,
      })
      .execute();
  await tidyAccounts({ now });
  expect([await countOf("session"), await countOf("account_token")]).toEqual([1, 1]);
});

test("pictures that stand in no text are forgotten after a week, and expired copies at once", async () => {
  const { id: ownerId } = await createMember();
  for (const daysAgo of [8, 6])
    await database()
      .insertInto("storedFile")
      .values({
        ownerId,
        purpose: "post-image",
        storageKey: `post-image/aa/${crypto.randomUUID()}`,
        mediaType: "image/webp",
        byteLength: 1,
        createdAt: days(daysAgo),
      })
      .execute();
  expect(await forgetUnusedPictures({ now })).toBe(1);
  expect(await forgetExports({ now })).toBe(0);
});
