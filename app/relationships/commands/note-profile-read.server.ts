import { sql } from "kysely";
import { recordAudit } from "#app/platform/audit.server.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";

/** Puts a look at a member's page into the audit log, once an hour for each of staff and member. */
export async function noteProfileRead(
  trx: Transaction<Database>,
  {
    memberId,
    readBy,
    now,
  }: { memberId: string; readBy: { id: string; name: string }; now: Temporal.Instant },
): Promise<void> {
  const pair = `member.viewed:${readBy.id}:${memberId}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${pair}, 0))`.execute(trx);
  const noted = await trx
    .selectFrom("auditEntry")
    .select("seq")
    .where("memberId", "=", memberId)
    .where("action", "=", "member.viewed")
    .where("actorId", "=", readBy.id)
    .where("at", ">", now.subtract({ hours: 1 }).toString())
    .limit(1)
    .executeTakeFirst();
  if (noted) return;
  await recordAudit(trx, {
    at: now,
    actor: readBy,
    action: "member.viewed",
    object: { kind: "member", id: memberId },
    memberId,
    reason: null,
  });
}
