import { listSegmentIdsOf } from "#app/accounts/queries/list-segment-ids-of.server.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { findProgramme } from "../queries/find-programme.server.ts";
import { listCapUses } from "../queries/list-cap-uses.server.ts";
import { findGroundAt, type GroundAt } from "../queries/list-earning-rules.server.ts";
import { type Award, evaluateFact, isMet } from "../rules/earning/evaluate.ts";
import type { EarningFact } from "../rules/earning/fact.ts";
import { activationOf, expiryOf } from "../rules/expiry.ts";
import type { Programme } from "../rules/programme.ts";
import type { MovedBy } from "./append-points-event.server.ts";
import { earnPoints } from "./earn-points.server.ts";
import { lockBalance } from "./lock-balance.server.ts";
import { takeFromBudget } from "./take-from-budget.server.ts";

interface Occasion {
  fact: EarningFact;
  by?: MovedBy | undefined;
  now: Temporal.Instant;
  /** Adds to the fact what only some rules ask for. */
  complete?: (ground: GroundAt) => Promise<EarningFact>;
}

/**
 * Credits what a fact earns by the rules and campaigns that were in force when it happened. The
 * same fact told again credits nothing more. Returns the points credited now.
 */
export async function earnByRules(trx: Transaction<Database>, occasion: Occasion): Promise<number> {
  const { trigger, memberId, at } = occasion.fact;
  const ground = await findGroundAt(trx, { trigger, memberId, at });
  if (!ground.isOpen || ground.rules.length === 0) return 0;
  const fact = (await occasion.complete?.(ground)) ?? occasion.fact;
  const programme = await findProgramme(trx);
  let credited = 0;
  for (const award of await decideAwards(trx, { fact, ground, programme, now: occasion.now })) {
    const points = await withinBudget(trx, award);
    if (points === 0) continue;
    await credit(trx, { award: { ...award, points }, fact, programme, occasion });
    credited += points;
  }
  return credited;
}

async function decideAwards(
  trx: Transaction<Database>,
  {
    fact,
    ground,
    programme,
    now,
  }: { fact: EarningFact; ground: GroundAt; programme: Programme; now: Temporal.Instant },
): Promise<Award[]> {
  const { memberId } = fact;
  const areChosen = [...ground.rules, ...ground.campaigns].some(
    ({ definition }) => definition.conditions.segments,
  );
  const segmentIds = areChosen ? await listSegmentIdsOf(trx, memberId) : [];
  const member = { segmentIds, standing: ground.standing };
  const given = { fact, member, ground: { programme, rankOf: ground.rankOf } };
  const rules = ground.rules.filter(({ definition }) => isMet(definition, given));
  // Most likes make nobody's topic liked by enough people: they must not wait for the ledger.
  if (rules.length === 0) return [];
  const campaigns = ground.campaigns.filter(({ definition }) => isMet(definition, given));
  const all = [...rules, ...campaigns];
  // Limits and budgets are only right while nobody else earns for this member.
  const naturalKeys = all.map((rule) => naturalKeyOf(fact, rule));
  const balance = await lockBalance(trx, { memberId, now, naturalKeys });
  const uses = await listCapUses(trx, {
    memberId,
    rules: all,
    at: fact.earnedAt,
    timeZone: programme.timeZone,
  });
  const awards = evaluateFact({
    ...given,
    rules,
    campaigns,
    capUseOf: (rule) => uses.get(rule.id) ?? { inPeriod: 0, overall: 0 },
    balance: balance.pending + balance.available + balance.held,
  });
  return awards.filter(({ rule }) => !balance.transfers.has(naturalKeyOf(fact, rule)));
}

async function withinBudget(trx: Transaction<Database>, award: Award): Promise<number> {
  if (!award.campaign) return award.points;
  return takeFromBudget(trx, { campaignId: award.campaign.id, points: award.points });
}

async function credit(
  trx: Transaction<Database>,
  {
    award: { rule, campaign, points, qualifyingPoints },
    fact,
    programme,
    occasion,
  }: { award: Award; fact: EarningFact; programme: Programme; occasion: Occasion },
): Promise<void> {
  const { timeZone, pendingDays, expiryMonths } = programme;
  const { delayDays = pendingDays, expiresAfterMonths = expiryMonths } = rule.definition;
  const activatesAt = activationOf({
    paidAt: fact.earnedAt,
    delayDays,
    timeZone,
    now: occasion.now,
  });
  await earnPoints(trx, {
    memberId: fact.memberId,
    points,
    qualifyingPoints,
    naturalKey: naturalKeyOf(fact, rule),
    source: fact.source,
    rule: { id: rule.id, version: rule.version },
    earnedAt: fact.earnedAt,
    activatesAt,
    expiresAt: expiryOf({ activatesAt, months: expiresAfterMonths, timeZone }),
    facts: {
      trigger: fact.trigger,
      ...fact.story,
      ...(campaign && { campaign: campaign.definition.title }),
    },
    ...(occasion.by && { by: occasion.by }),
    now: occasion.now,
  });
}

function naturalKeyOf(fact: EarningFact, rule: { id: string }): string {
  return `earn:${fact.key}:${rule.id}`;
}
