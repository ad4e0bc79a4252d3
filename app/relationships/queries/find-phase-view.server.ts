import type { RelationshipPhase } from "#app/accounts/rules/member-status.ts";
import type { Reader } from "#app/platform/db.server.ts";
import { alivePercent, type Criterion } from "../rules/phase-criteria.ts";
import { keepingOf, phaseAfter, waysInto } from "../rules/phases.ts";
import { findPhaseFacts } from "./find-phase-facts.server.ts";
import { findStanding } from "./find-standing.server.ts";

/** A phase with what keeps it and what the next one asks for, met or missing. */
export interface PhaseView {
  phase: RelationshipPhase;
  /** Null where it has not been looked at yet. */
  since: string | null;
  atRiskSince: string | null;
  alivePercent: number | null;
  keeping: Criterion[];
  next: { phase: RelationshipPhase; ways: Criterion[][] } | null;
}

/** What staff see of a member's phase now. */
export async function findPhaseView(
  db: Reader,
  { memberId, now }: { memberId: string; now: Temporal.Instant },
): Promise<PhaseView | null> {
  const facts = (await findPhaseFacts(db, { memberIds: [memberId], now })).get(memberId);
  if (!facts) return null;
  const { phase: stored, phaseSince, atRiskSince } = await findStanding(db, memberId);
  const phase = stored ?? "exploring";
  const next = phaseAfter(phase);
  return {
    phase,
    since: phaseSince,
    atRiskSince,
    alivePercent: alivePercent(facts, now),
    keeping: keepingOf(phase, facts, now),
    next: next && { phase: next, ways: waysInto(next, facts, now) },
  };
}
