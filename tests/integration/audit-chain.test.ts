import { sql } from "kysely";
import { expect, test } from "vitest";
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
