import { type RelationshipPhase, relationshipPhases } from "#app/accounts/rules/member-status.ts";
import { alivePercent, type Criterion, type PhaseFacts, phaseRules } from "./phase-criteria.ts";

/** Whoever is less likely than this to buy again is at risk, unless they stay in touch. */
const riskBelowPercent = 30;

export interface Standing {
  phase: RelationshipPhase;
  /** Lies over the phase: whoever is at risk keeps it. */
  isAtRisk: boolean;
}

/** Where a relationship stands now, from where it stood before; the first time from the beginning. */
export function nextStanding({
  before,
  facts,
  now,
}: {
  before: { phase: RelationshipPhase | null; atRiskSince: string | null };
  facts: PhaseFacts;
  now: Temporal.Instant;
}): Standing {
  const phase = climb(fallBack(before.phase ?? "exploring", facts, now), facts, now);
  return { phase, isAtRisk: isAtRisk({ since: before.atRiskSince, facts, now }) };
}

/** The phase after this one, or null after the last. */
export function phaseAfter(phase: RelationshipPhase) {
  const next = relationshipPhases[relationshipPhases.indexOf(phase) + 1];
  return (next ?? null) as Exclude<RelationshipPhase, "exploring"> | null;
}

/** The ways into a phase, with what of each is met and what is missing. */
export function waysInto(
  phase: Exclude<RelationshipPhase, "exploring">,
  facts: PhaseFacts,
  now: Temporal.Instant,
): Criterion[][] {
  return phaseRules[phase].enter.map((way) => way.map((ask) => ask(facts, now)));
}

/** What keeps a phase; empty where nothing lets it fall back. */
export function keepingOf(
  phase: RelationshipPhase,
  facts: PhaseFacts,
  now: Temporal.Instant,
): Criterion[] {
  return phase === "exploring" ? [] : phaseRules[phase].stays.map((ask) => ask(facts, now));
}

function fallBack(
  phase: RelationshipPhase,
  facts: PhaseFacts,
  now: Temporal.Instant,
): RelationshipPhase {
  if (keepingOf(phase, facts, now).every(({ isMet }) => isMet)) return phase;
  return fallBack(relationshipPhases[relationshipPhases.indexOf(phase) - 1]!, facts, now);
}

function climb(
  phase: RelationshipPhase,
  facts: PhaseFacts,
  now: Temporal.Instant,
): RelationshipPhase {
  const next = phaseAfter(phase);
  const isOpen = next && waysInto(next, facts, now).some((way) => way.every(({ isMet }) => isMet));
  return isOpen ? climb(next, facts, now) : phase;
}

/** A contact not longer ago than usual keeps it away; once noticed, only a new one ends it. */
function isAtRisk({
  since,
  facts,
  now,
}: {
  since: string | null;
  facts: PhaseFacts;
  now: Temporal.Instant;
}): boolean {
  const { lastContactAt } = facts;
  if (since !== null && (lastContactAt === null || !isAfter(lastContactAt, since))) return true;
  const alive = alivePercent(facts, now);
  const isInTouch = phaseRules.knowing.stays.every((ask) => ask(facts, now).isMet);
  return alive !== null && alive < riskBelowPercent && !isInTouch;
}

const isAfter = (a: string, b: string) =>
  Temporal.Instant.compare(Temporal.Instant.from(a), Temporal.Instant.from(b)) > 0;
