import { database } from "#app/platform/db.server.ts";
import type { EarningDefinition } from "../rules/earning/definition.ts";
import {
  costOf,
  createRehearsal,
  type RehearsalSum,
  windowOf,
} from "../rules/earning/rehearsal.ts";
import { findFactMembers } from "./find-fact-members.server.ts";
import { findProgramme } from "./find-programme.server.ts";
import { listStandingLevels } from "./find-standing.server.ts";
import { listPastFacts } from "./list-past-facts.server.ts";

/** More than this is not counted at once; the answer says so. */
const mostFacts = 100_000;
const winners = 10;

export interface Rehearsal {
  over: string;
  facts: number;
  /** Whether only the oldest part of the window was counted. */
  isCut: boolean;
  draft: RehearsalSum & { costMinor: number };
  /** By the rule as it is now; null for a new one. */
  today: (RehearsalSum & { costMinor: number }) | null;
  currency: string;
  largest: { points: number; number: number; displayName: string }[];
}

/**
 * Counts what a rule would have given for what has happened, beside what it gives as it is. Reads
 * page by page and stops when nobody waits for the answer any more (`signal`).
 */
export async function rehearseRule({
  draft,
  current,
  over,
  now,
  signal,
}: {
  draft: EarningDefinition;
  current: EarningDefinition | null;
  over: string;
  now: Temporal.Instant;
  signal: AbortSignal;
}): Promise<Rehearsal> {
  const db = database();
  const [programme, levels] = await Promise.all([findProgramme(db), listStandingLevels(db)]);
  const rankOf = Object.fromEntries(levels.map(({ id, rank }) => [id, rank]));
  const versions = [draft, ...(current ? [current] : [])].map((definition) => ({
    id: "draft",
    version: 0,
    definition,
  }));
  const rehearsals = versions.map((rule) => createRehearsal(rule, { programme, rankOf }));
  const { timeZone } = programme;
  const window = { trigger: draft.trigger, timeZone, ...windowOf(over, { now, timeZone }) };
  let facts = 0;
  for await (const page of listPastFacts(db, window)) {
    signal.throwIfAborted();
    const memberOf = await findFactMembers(db, { facts: page, rules: versions });
    for (const fact of page)
      for (const rehearsal of rehearsals) rehearsal.count(fact, memberOf(fact));
    facts += page.length;
    if (facts >= mostFacts) break;
  }
  const withCost = (sum: RehearsalSum) => ({
    ...sum,
    costMinor: costOf(sum.points, programme.pointPrice),
  });
  const [ofDraft, ofToday] = rehearsals;
  return {
    over,
    facts,
    isCut: facts >= mostFacts,
    draft: withCost(ofDraft!.sum()),
    today: ofToday ? withCost(ofToday.sum()) : null,
    currency: programme.currency,
    largest: await named(ofDraft!.largest(winners)),
  };
}

async function named(largest: { memberId: string; points: number }[]) {
  if (largest.length === 0) return [];
  const members = await database()
    .selectFrom("member")
    .select(["id", "number", "displayName"])
    .where(
      "id",
      "in",
      largest.map(({ memberId }) => memberId),
    )
    .execute();
  return largest.flatMap(({ memberId, points }) => {
    const member = members.find(({ id }) => id === memberId);
    return member ? [{ points, number: member.number, displayName: member.displayName }] : [];
  });
}
