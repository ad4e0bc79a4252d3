import { sql } from "kysely";
import { expect, test } from "vitest";
import { decideNewsletter } from "#app/accounts/commands/decide-newsletter.server.ts";
import { recordConsent } from "#app/accounts/commands/record-consent.server.ts";
import { exportMemberData } from "#app/accounts/queries/export-member-data.server.ts";
import { listConsentsOfMember } from "#app/accounts/queries/list-consents-of-member.server.ts";
import { memberTables, othersColumns } from "#app/accounts/queries/member-data-tables.ts";
import { chooseDigest } from "#app/notifications/commands/choose-digest.server.ts";
import { unsubscribe } from "#app/notifications/commands/unsubscribe.server.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { locales } from "#app/platform/i18n/locales.ts";
import { renderMail } from "#emails/render.tsx";
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

test("each decision says where and when it was made, and whether the address was proved", async () => {
  const { id: memberId } = await createMember();
  await decideNewsletter({ memberId, wanted: true, evidence, now });
  await recordConsentOfSignUp(memberId);
  const history = await listConsentsOfMember(memberId);
  expect(history).toMatchObject([
    { purpose: "newsletter", form: "settings", network: "192.0.2.0", isConfirmedByMail: false },
    { purpose: "newsletter", form: "sign-up", network: "192.0.2.0", isConfirmedByMail: true },
  ]);
  const { evidence: kept } = await database()
    .selectFrom("consent")
    .select("evidence")
    .where("id", "=", history[0]!.id)
    .executeTakeFirstOrThrow();
  expect(kept).toMatchObject({ requestId: "request", addressConfirmedAt: expect.any(String) });
});

test("the weekly summary is a consent of its own, given and taken back", async () => {
  const { id: memberId } = await createMember();
  const choose = (wanted: boolean, form: string) =>
    inTransaction((trx) =>
      chooseDigest(trx, { memberId, wanted, evidence: { ...evidence, form }, now }),
    );
  await choose(false, "notifications");
  await choose(true, "notifications");
  await choose(true, "notifications");
  await inTransaction((trx) => unsubscribe(trx, { memberId, lists: ["digest"], now }));
  const history = await listConsentsOfMember(memberId);
  expect(history.map(({ purpose, state, form }) => [purpose, state, form])).toEqual([
    ["digest", "withdrawn", "mail"],
    ["digest", "granted", "notifications"],
  ]);
});

test.each(locales)("the mail that confirms an address advertises nothing (%s)", async (locale) => {
  const url = "http://localhost:3000/confirm?token=abc";
  const { html, text } = await renderMail({
    template: "confirm-address",
    locale,
    props: { name: "Mira", url },
  });
  const links = [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href);
  // The one thing to do, and who writes; nothing else can be pressed or seen.
  for (const href of links) expect([url, "http://localhost:3000/"]).toContain(href);
  expect(html).not.toMatch(/<img/);
  expect(text).not.toMatch(/newsletter|punkte|points|gutschein|voucher|%/i);
});

function recordConsentOfSignUp(memberId: string) {
  return inTransaction((trx) =>
    recordConsent(trx, {
      memberId,
      purpose: "newsletter",
      state: "granted",
      evidence: { ...evidence, form: "sign-up", confirmedBy: "request of the link" },
      now: now.subtract({ hours: 1 }),
    }),
  );
}

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
