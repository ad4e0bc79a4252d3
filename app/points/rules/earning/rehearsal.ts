import { capPeriodAround } from "./cap-period.ts";
import type { Rule } from "./definition.ts";
import { type EarningGround, evaluateFact } from "./evaluate.ts";
import type { EarningFact, FactMember } from "./fact.ts";

export interface RehearsalSum {
  points: number;
  members: number;
}

/**
 * Counts past facts by a rule that is not in force, with the evaluation that counts them in
 * earnest. Limits start empty with the first fact; the programme's highest balance is left out,
 * because what members had then includes what other rules gave.
 */
export function createRehearsal(rule: Rule, ground: EarningGround) {
  const { timeZone } = ground.programme;
  const programme = { ...ground.programme, maxBalancePoints: null };
  const byMember = new Map<string, number>();
  const byPeriod = new Map<string, number>();
  const seen = new Set<string>();

  function count(fact: EarningFact, member: FactMember): void {
    const { memberId } = fact;
    const once = `${memberId} ${fact.key}`;
    if (seen.has(once)) return;
    const period = rule.definition.limits.perPeriod?.period ?? "year";
    const { from } = capPeriodAround(fact.earnedAt, { period, timeZone });
    const key = `${memberId} ${from.epochMilliseconds}`;
    const [award] = evaluateFact({
      fact,
      member,
      rules: [rule],
      campaigns: [],
      capUseOf: () => ({
        inPeriod: byPeriod.get(key) ?? 0,
        overall: byMember.get(memberId) ?? 0,
      }),
      balance: 0,
      ground: { ...ground, programme },
    });
    if (!award) return;
    seen.add(once);
    byPeriod.set(key, (byPeriod.get(key) ?? 0) + award.points);
    byMember.set(memberId, (byMember.get(memberId) ?? 0) + award.points);
  }

  function sum(): RehearsalSum {
    let points = 0;
    for (const own of byMember.values()) points += own;
    return { points, members: byMember.size };
  }

  function largest(limit: number): { memberId: string; points: number }[] {
    return [...byMember]
      .map(([memberId, points]) => ({ memberId, points }))
      .sort((a, b) => b.points - a.points || (a.memberId < b.memberId ? -1 : 1))
      .slice(0, limit);
  }

  return { count, sum, largest };
}

/** The window of a dry run: the last days up to now, or a calendar month of the programme's zone. */
export function windowOf(
  over: string,
  { now, timeZone }: { now: Temporal.Instant; timeZone: string },
): { from: Temporal.Instant; until: Temporal.Instant } {
  if (/^\d+$/.test(over)) return { from: now.subtract({ hours: 24 * Number(over) }), until: now };
  const month = Temporal.PlainYearMonth.from(over);
  const startOf = (each: Temporal.PlainYearMonth) =>
    each.toPlainDate({ day: 1 }).toZonedDateTime(timeZone).toInstant();
  return { from: startOf(month), until: startOf(month.add({ months: 1 })) };
}

/** What so many points are worth to members, in minor units, rounded up: a cost is not made smaller. */
export function costOf(points: number, price: { points: number; minor: number }): number {
  return Math.ceil((points * price.minor) / price.points);
}
