import { type ExactPoints, exactly, roundPoints, times } from "../earn.ts";
import type { Programme } from "../programme.ts";
import { exactAmount } from "./amounts.ts";
import { type CapUse, limitPoints } from "./caps.ts";
import { basisOfProducts } from "./conditions/products.ts";
import { areMet } from "./conditions.ts";
import type { Campaign, CampaignDefinition, EarningDefinition, Rule } from "./definition.ts";
import type { EarningFact, FactMember } from "./fact.ts";

/** What the evaluation stands on, the same in earnest, in a dry run and in a preview. */
export interface EarningGround {
  programme: Pick<Programme, "timeZone" | "currency" | "rounding" | "maxBalancePoints">;
  rankOf: Readonly<Record<string, number>>;
}

export interface Award {
  rule: Rule<EarningDefinition | CampaignDefinition>;
  /** Set where a campaign gives it. */
  campaign?: Campaign;
  points: number;
  /** How many of them count for status: the base, without what level and campaigns add. */
  qualifyingPoints: number;
}

/**
 * What a fact earns: one award per rule that applies, then one per campaign. Each is added up,
 * multiplied and rounded once, then limited. `balance` is all the member has, pending points too.
 * Purchases in another currency than the programme's earn nothing.
 */
export function evaluateFact({
  fact,
  member,
  rules,
  campaigns,
  capUseOf,
  balance,
  ground,
}: {
  fact: EarningFact;
  member: FactMember;
  rules: readonly Rule[];
  campaigns: readonly Campaign[];
  capUseOf: (rule: Rule<EarningDefinition | CampaignDefinition>) => CapUse;
  balance: number;
  ground: EarningGround;
}): Award[] {
  const { currency, rounding, maxBalancePoints } = ground.programme;
  if (fact.purchase && fact.purchase.currency !== currency) return [];
  let room = maxBalancePoints === null ? Number.POSITIVE_INFINITY : maxBalancePoints - balance;
  const meets = ({ definition }: Rule<EarningDefinition | CampaignDefinition>) =>
    isMet(definition, { fact, member, ground });
  const awards: Award[] = [];
  const given = new Map<string, Given>();
  for (const rule of rules.filter(meets)) {
    const { base, exact } = exactOfRule(rule.definition, { fact, member, currency });
    const wanted = roundPoints(exact, rounding);
    const points = limitPoints(wanted, {
      limits: rule.definition.limits,
      use: capUseOf(rule),
      room,
    });
    if (points === 0) continue;
    room -= points;
    given.set(rule.id, points === wanted ? { exact, points } : { exact: exactly(points), points });
    const counting = rule.definition.countsForStatus ? roundPoints(base, rounding) : 0;
    awards.push({ rule, points, qualifyingPoints: Math.min(points, counting) });
  }
  for (const campaign of campaigns.filter(meets)) {
    const wanted = pointsOfCampaign(campaign, { given, rounding });
    const { limits } = campaign.definition;
    const points = limitPoints(wanted, { limits, use: capUseOf(campaign), room });
    if (points === 0) continue;
    room -= points;
    awards.push({ rule: campaign, campaign, points, qualifyingPoints: 0 });
  }
  return awards;
}

/** Whether a rule or campaign is for this fact at all. */
export function isMet(
  { conditions }: Pick<EarningDefinition, "conditions">,
  { fact, member, ground }: { fact: EarningFact; member: FactMember; ground: EarningGround },
): boolean {
  const { timeZone, currency } = ground.programme;
  return areMet(conditions, { fact, member, timeZone, currency, rankOf: ground.rankOf });
}

/** What a rule gave: its fraction, or, where a limit cut it, what was left. */
interface Given {
  exact: ExactPoints;
  points: number;
}

function exactOfRule(
  definition: EarningDefinition,
  { fact, member, currency }: { fact: EarningFact; member: FactMember; currency: string },
): { base: ExactPoints; exact: ExactPoints } {
  const base = exactAmount(definition.amount, {
    basisMinor: basisOf(definition, fact),
    currency,
    given: exactly(0),
  });
  const level = definition.multipliedByLevel ? (member.standing?.multiplier ?? 1) : 1;
  return { base, exact: times(base, level) };
}

function basisOf({ conditions }: EarningDefinition, fact: EarningFact): number | null {
  if (!fact.purchase) return null;
  return conditions.products
    ? basisOfProducts(conditions.products, fact)
    : fact.purchase.basisMinor;
}

/**
 * A multiplier adds what it makes more of each rule's points, rounded with them; a bonus is added
 * once, where at least one of its rules gave something.
 */
function pointsOfCampaign(
  { definition }: Campaign,
  { given, rounding }: { given: Map<string, Given>; rounding: Programme["rounding"] },
): number {
  const applies = (ruleId: string) => definition.ruleIds?.includes(ruleId) ?? true;
  const bases = [...given].filter(([ruleId]) => applies(ruleId)).map(([, base]) => base);
  if (bases.length === 0) return 0;
  if ("fixed" in definition.amount) return definition.amount.fixed;
  const { amount } = definition;
  return bases.reduce((sum, { exact, points }) => {
    const whole = exactAmount(amount, { basisMinor: null, currency: "", given: exact });
    return sum + Math.max(0, roundPoints(whole, rounding) - points);
  }, 0);
}
