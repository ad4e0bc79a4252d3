import { type RawBuilder, sql } from "kysely";
import { periodAt, periodBefore } from "../rules/period.ts";
import type { Period, TierProgramme } from "../rules/programme.ts";
import { qualifyingFacts } from "./qualifying-facts.server.ts";

/**
 * Rows (member_id, number, level_id, has_warrant, current, previous, warrant) of many members at
 * once, by the same periods as rules/period.ts: for trying out and rolling out a programme.
 * `scope` narrows the table `member`.
 */
export function amountsOfMembers({
  programme,
  currency,
  timeZone,
  now,
  scope = sql`true`,
}: {
  programme: Pick<TierProgramme, "basis" | "period">;
  currency: string;
  timeZone: string;
  now: Temporal.Instant;
  scope?: RawBuilder<unknown>;
}): RawBuilder<unknown> {
  return sql`(
    with scope as (
      select member.id as member_id, member.number, membership.level_id,
             membership.warrant_starts_at, membership.warrant_ends_at, span.*
        from member
        left join tier_membership membership on membership.member_id = member.id
        cross join lateral ${spansOfMember(programme.period, timeZone, now)} span
       where member.closed_at is null and ${scope}),
    amount as (
      select scope.member_id,
             sum(fact.amount) filter (where fact.at >= scope.starts_at and fact.at < scope.ends_at) as current,
             sum(fact.amount) filter (where fact.at >= scope.previous_at and fact.at < scope.starts_at) as previous,
             sum(fact.amount) filter (where fact.at >= scope.warrant_starts_at and fact.at < scope.warrant_ends_at) as warrant
        from scope
        join ${qualifyingFacts(programme.basis, currency)} fact
          on fact.member_id = scope.member_id
         and fact.at >= least(scope.previous_at, scope.warrant_starts_at)
       group by scope.member_id)
    select scope.member_id, scope.number, scope.level_id,
           scope.warrant_starts_at is not null as has_warrant,
           coalesce(amount.current, 0)::bigint as current,
           coalesce(amount.previous, 0)::bigint as previous,
           coalesce(amount.warrant, 0)::bigint as warrant
      from scope left join amount on amount.member_id = scope.member_id)`;
}

/** (starts_at, ends_at, previous_at): constants, except where periods count from joining. */
function spansOfMember(
  period: Period,
  timeZone: string,
  now: Temporal.Instant,
): RawBuilder<unknown> {
  if (period === "anniversary")
    return sql`(
      select (joined.day + make_interval(years => years.count))::timestamp at time zone ${timeZone} as starts_at,
             (joined.day + make_interval(years => years.count + 1))::timestamp at time zone ${timeZone} as ends_at,
             (joined.day + make_interval(years => years.count - 1))::timestamp at time zone ${timeZone} as previous_at
        from (select (member.joined_at at time zone ${timeZone})::date as day,
                     (${now}::timestamptz at time zone ${timeZone})::date as today) joined,
             lateral (select extract(year from today)::int - extract(year from day)::int as full_years) difference,
             lateral (select case when day + make_interval(years => full_years) > today
                                  then full_years - 1 else full_years end as count) years)`;
  const calendar = { period, timeZone, joinedAt: now };
  const current = periodAt(calendar, now);
  const previousAt =
    period === "rolling-12-months" ? current.startsAt : periodBefore(calendar, current).startsAt;
  return sql`(select ${current.startsAt}::timestamptz as starts_at, ${current.endsAt}::timestamptz as ends_at,
                     ${previousAt}::timestamptz as previous_at)`;
}
