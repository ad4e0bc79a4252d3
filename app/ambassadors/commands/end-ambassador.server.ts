import { recordMemberStatus } from "#app/accounts/commands/record-member-status.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { appendEvent } from "#app/platform/events.server.ts";

/**
 * Ends the appointment; the link records nothing from then on. What was recommended before still
 * counts. Throws `not-an-ambassador`.
 */
export async function endAmbassador(
  trx: Transaction<Database>,
  {
    memberId,
    reason,
    endedBy,
    now,
  }: {
    memberId: string;
    reason: string;
    endedBy: { id: string; name: string };
    now: Temporal.Instant;
  },
): Promise<void> {
  const ended = await trx
    .updateTable("ambassador")
    .set({ endedAt: now, endedBy: endedBy.id, endReason: reason })
    .where("memberId", "=", memberId)
    .where("endedAt", "is", null)
    .returning("id")
    .executeTakeFirst();
  if (!ended) throw new DomainError("not-an-ambassador");
  await recordMemberStatus(trx, { memberId, kind: "ambassador", value: null, now });
  await recordAudit(trx, {
    at: now,
    actor: endedBy,
    action: "ambassador.ended",
    object: { kind: "ambassador", id: ended.id },
    memberId,
    reason,
  });
  await appendEvent(trx, {
    name: "ambassador.ended",
    occurredAt: now,
    memberId,
    actor: { kind: "staff", id: endedBy.id },
    channel: "admin",
    direction: "from-brand",
    subject: { kind: "ambassador", id: ended.id },
    payload: { ambassadorId: ended.id, reason },
  });
}
