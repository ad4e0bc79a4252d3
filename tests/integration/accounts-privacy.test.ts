import { sql } from "kysely";
import { expect, test } from "vitest";
import { decideNewsletter } from "#app/accounts/commands/decide-newsletter.server.ts";
import { exportMemberData } from "#app/accounts/queries/export-member-data.server.ts";
import { listConsentsOfMember } from "#app/accounts/queries/list-consents-of-member.server.ts";
import { memberTables, othersColumns } from "#app/accounts/queries/member-data-tables.ts";
import { database } from "#app/platform/db.server.ts";
import { createMember } from "#tests/factories/member.ts";
import { createSession } from "#tests/factories/session.ts";

const now = Temporal.Instant.from("2026-03-01T10:00:00Z");
const evidence = { requestId: "request", ipPrefix: "192.0.2.0", form: "settings" };

async function exportOf(memberId: string) {
  let text = "";
  for await (const piece of exportMemberData(memberId, now)) text += piece;
  return { text, data: JSON.parse(text) as Record<string, Record<string, unknown>[]> };
}

test("records each decision about the newsletter once, and keeps the history", async () => {
  const { id: memberId } = await createMember();
  const decide = (wanted: boolean, at = now) =>
    decideNewsletter({ memberId, wanted, evidence, now: at });
  await decide(false);
  expect(await listConsentsOfMember(memberId)).toEqual([]);
  await Promise.all([decide(true), decide(true), decide(true)]);
  await decide(false, now.add({ hours: 1 }));
  const history = await listConsentsOfMember(memberId);
  expect(history.map(({ state }) => state)).toEqual(["withdrawn", "granted"]);
  expect(history[0]?.textVersion).not.toBe("");
});

test("the copy of the data holds what is the member's and nothing of others", async () => {
  const mine = await createMember({ displayName: "Mira", email: "mira.copy@example.org" });
  const other = await createMember({ email: "other.copy@example.org" });
  await createSession(mine.id, { userAgent: "my browser" });
  await createSession(other.id, { userAgent: "other browser" });
  await decideNewsletter({ memberId: mine.id, wanted: true, evidence, now });
  const { text, data } = await exportOf(mine.id);
  expect(data["member (id)"]?.[0]).toMatchObject({ email: "mira.copy@example.org" });
  expect(data["session (member_id)"]).toMatchObject([{ user_agent: "my browser" }]);
  expect(data["consent (member_id)"]).toHaveLength(1);
  expect(text).not.toContain("other browser");
  expect(text).not.toContain("other.copy");
});

test("the copy holds no secrets", async () => {
  const { id: memberId } = await createMember();
  await database()
    .updateTable("member")
    .set({ passwordHash: "$argon2id$secret" })
    .where("id", "=", memberId)
    .execute();
  await database()
    .insertInto("mailOutbox")
    .values({
      template: "sign-in-link",
      locale: "de",
      toAddress: "mira@example.org",
      memberId,
      props: JSON.stringify({ link: "https://example.org/?token=secret-token" }) as never,
    })
    .execute();
  const { text, data } = await exportOf(memberId);
  expect(data["mail_outbox (member_id)"]).toMatchObject([{ template: "sign-in-link" }]);
  expect(text).not.toContain("secret");
});

test("every column of the database that points at a member has its place in the copy, or is another's", async () => {
  const { rows } = await sql<{ name: string }>`
    select conrelid::regclass || '.' || attname as name
    from pg_constraint join pg_attribute on attrelid = conrelid and attnum = any (conkey)
    where contype = 'f' and confrelid = 'member'::regclass order by 1`.execute(database());
  const known = new Set([
    ...memberTables.map(({ table, column }) => `${table}.${column}`),
    ...othersColumns,
  ]);
  // Who of the staff did something belongs to the staff member's work, not to their own data.
  const unknown = rows.filter(({ name }) => !known.has(name) && !name.endsWith("_by"));
  expect(unknown).toEqual([]);
});
