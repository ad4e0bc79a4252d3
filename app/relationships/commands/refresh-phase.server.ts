import { sql } from "kysely";
import { recordMemberStatus } from "#app/accounts/commands/record-member-status.server.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { appendEvent } from "#app/platform/events.server.ts";
import { findPhaseFacts } from "../queries/find-phase-facts.server.ts";
import { findStanding } from "../queries/find-standing.server.ts";
import { alivePercent, type PhaseFacts } from "../rules/phase-criteria.ts";
import { nextStanding } from "../rules/phases.ts";

/**
 * Finds the phase a member is in now, from the one before and from what is known; a change is told
 * once. Whoever is looked at for the first time begins without being told of.
 */
export async function refreshPhase(
  trx: Transaction<Database>,
  { memberId, now }: { memberId: string; now: Temporal.Instant },
): Promise<void> {
  // Two refreshes at once: the second one waits, and then sees all that the first one saw.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`phase:${memberId}`}, 0))`.execute(trx);
  const facts = (await findPhaseFacts(trx, { memberIds: [memberId], now })).get(memberId);
  if (facts) await settleStanding(trx, { memberId, facts, now });
}

async function settleStanding(
  trx: Transaction<Database>,
  { memberId, facts, now }: { memberId: string; facts: PhaseFacts; now: Temporal.Instant },
): Promise<void> {
  const before = await findStanding(trx, memberId);
  const { phase, isAtRisk } = nextStanding({ before, facts, now });
  const event = {
    occurredAt: now,
    memberId,
    actor: { kind: "system", id: null },
    channel: "job",
    direction: "internal",
    subject: { kind: "member", id: memberId },
  } as const;
  if (phase !== before.phase) {
    await recordMemberStatus(trx, { memberId, kind: "phase", value: phase, now });
    const from = before.phase ?? "exploring";
    if (phase !== from)
      await appendEvent(trx, { ...event, name: `phase.${phase}`, payload: { from } });
  }
  if (isAtRisk === (before.atRiskSince !== null)) return;
  const value = isAtRisk ? "at-risk" : null;
  await recordMemberStatus(trx, { memberId, kind: "risk", value, now });
  if (isAtRisk) {
    const payload = { alivePercent: alivePercent(facts, now) ?? 0 };
    await appendEvent(trx, { ...event, name: "risk.noticed", payload });
  } else await appendEvent(trx, { ...event, name: "risk.over", payload: {} });
}
