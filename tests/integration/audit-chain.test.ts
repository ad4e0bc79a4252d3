import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import { checkAudit } from "#app/moderation/commands/check-audit.server.ts";
import { verifyAuditChain } from "#app/moderation/queries/verify-audit-chain.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";

async function record(reason: string) {
  await inTransaction((trx) =>
    recordAudit(trx, {
      at: Temporal.Instant.from("2026-03-02T12:00:00.123456Z"),
      actor: { id: null, name: "Jonas Krog" },
      action: "post.hidden",
      object: { kind: "post", id: "1" },
      memberId: null,
      reason,
      facts: { clause: 1, note: "ß „“" },
    }),
  );
}

/** What only somebody with the rights of a superuser can do. */
async function tamper(statement: string) {
  await database()
    .connection()
    .execute(async (db) => {
      await sql`set session_replication_role = replica`.execute(db);
      await sql.raw(statement).execute(db);
      await sql`set session_replication_role = default`.execute(db);
    });
}

test("the audit log refuses changes, and its chain shows those that were forced", async () => {
  for (let at = 1; at <= 5; at++) await record(`Grund ${at}`);
  expect(await verifyAuditChain(database())).toEqual({ entries: 5, brokenAt: null });
  await expect(
    database().updateTable("auditEntry").set({ reason: "anders" }).where("seq", "=", 3).execute(),
  ).rejects.toThrow("append only");

  await tamper("update audit_entry set reason = 'anders' where seq = 3");
  expect(await verifyAuditChain(database())).toEqual({ entries: 5, brokenAt: 3 });
  await tamper("update audit_entry set reason = 'Grund 3' where seq = 3");
  expect(await verifyAuditChain(database())).toEqual({ entries: 5, brokenAt: null });
  await tamper("delete from audit_entry where seq = 2");
  expect(await verifyAuditChain(database())).toEqual({ entries: 4, brokenAt: 3 });
});

describe("an entry that somebody altered", () => {
  /** What each column is made into; the test below compares the list with the table. */
  const alterations: Record<string, string> = {
    seq: "seq + 100",
    at: "at + interval '1 microsecond'",
    actor_id: "uuidv7()",
    actor_name: "actor_name || ' '",
    action: "'post.restored'",
    object_kind: "'topic'",
    object_id: "object_id || '0'",
    member_id: "uuidv7()",
    reason: "null",
    facts: "facts || '{\"clause\": 2}'",
    previous_hash: "sha256(hash)",
    hash: "sha256(hash)",
  };
  let seqs: number[];

  beforeAll(async () => {
    // With the gap that the test above left.
    await tamper("delete from audit_entry");
    for (let at = 0; at < 4; at++) await record("Werbung");
    seqs = [1, 2, 3, 4];
  });

  test("every column is tried", async () => {
    const { rows } = await sql<{ columnName: string }>`
      select column_name from information_schema.columns where table_name = 'audit_entry'
    `.execute(database());
    expect(rows.map(({ columnName }) => columnName).sort()).toEqual(
      Object.keys(alterations).sort(),
    );
  });

  test.each(Object.entries(alterations))("is found by its %s", async (column, value) => {
    await tamper("create table kept_audit as table audit_entry");
    for (const seq of seqs) {
      await tamper(`update audit_entry set ${column} = ${value} where seq = ${seq}`);
      const { brokenAt } = await verifyAuditChain(database());
      expect(brokenAt, `${column} of entry ${seq}`).not.toBeNull();
      expect(brokenAt).toBeGreaterThanOrEqual(seq);
      await tamper("delete from audit_entry; insert into audit_entry table kept_audit");
      expect(await verifyAuditChain(database())).toEqual({ entries: 4, brokenAt: null });
    }
    await tamper("drop table kept_audit");
  });

  test("is named by the nightly check, and so is an end that was cut off", async () => {
    const now = Temporal.Instant.from("2026-03-03T03:58:00Z");
    const whole = await checkAudit({ now });
    expect(whole).toMatchObject({ entries: 4, brokenAt: null, isCutOff: false, end: { seq: 4 } });
    await tamper("create table kept_audit as table audit_entry");
    await tamper("delete from audit_entry where seq = 4");
    expect(await checkAudit({ now })).toMatchObject({ brokenAt: null, isCutOff: true });
    // Others in its place do not hide it.
    await record("Etwas anderes");
    expect(await checkAudit({ now })).toMatchObject({ isCutOff: true, end: whole.end });
    await tamper("delete from audit_entry; insert into audit_entry table kept_audit");
    expect(await checkAudit({ now })).toMatchObject({ isCutOff: false });
    await tamper("drop table kept_audit");
  });
});
