import { recordMemberStatus } from "#app/accounts/commands/record-member-status.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError, NotFound } from "#app/platform/errors.ts";
import { appendEvent } from "#app/platform/events.server.ts";
import { ensureRecommendationCode } from "./ensure-recommendation-code.server.ts";

export interface Appointment {
  memberId: string;
  /** In words; the member reads them. */
  reason: string;
  appointedBy: { id: string; name: string };
  now: Temporal.Instant;
}

/**
 * Makes a member an ambassador, with a recommendation link of their own. Whoever was one before gets
 * the former code back. Throws NotFound, `already-ambassador`, `address-not-confirmed`.
 */
export async function appointAmbassador(
  trx: Transaction<Database>,
  { memberId, reason, appointedBy, now }: Appointment,
): Promise<{ ambassadorId: string; code: string }> {
  const member = await trx
    .selectFrom("member")
    .select(["displayName", "number", "emailConfirmedAt"])
    .where("id", "=", memberId)
    .where("closedAt", "is", null)
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (!member) throw new NotFound("member");
  if (!member.emailConfirmedAt) throw new DomainError("address-not-confirmed");
  const inserted = await trx
    .insertInto("ambassador")
    .values({ memberId, reason, appointedAt: now, appointedBy: appointedBy.id })
    .onConflict((conflict) => conflict.column("memberId").where("endedAt", "is", null).doNothing())
    .returning("id")
    .executeTakeFirst();
  if (!inserted) throw new DomainError("already-ambassador");
  const code = await ensureRecommendationCode(trx, { memberId, ...member, now });
  await recordMemberStatus(trx, { memberId, kind: "ambassador", value: "active", now });
  await recordAudit(trx, {
    at: now,
    actor: appointedBy,
    action: "ambassador.appointed",
    object: { kind: "ambassador", id: inserted.id },
    memberId,
    reason,
    facts: { code },
  });
  await appendEvent(trx, {
    name: "ambassador.appointed",
    occurredAt: now,
    memberId,
    actor: { kind: "staff", id: appointedBy.id },
    channel: "admin",
    direction: "from-brand",
    subject: { kind: "ambassador", id: inserted.id },
    payload: { ambassadorId: inserted.id, reason, appointedByName: appointedBy.name },
  });
  return { ambassadorId: inserted.id, code };
}
