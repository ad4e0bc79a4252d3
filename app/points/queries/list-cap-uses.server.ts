import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";
import { capPeriodAround } from "../rules/earning/cap-period.ts";
import type { CapUse } from "../rules/earning/caps.ts";
import type { Limits } from "../rules/earning/definition.ts";

/**
 * What each rule has given a member, in the period around `at` and ever, less what was taken back.
 * Right under concurrency only while the caller holds the member's lock.
 */
export async function listCapUses(
  db: Reader,
  {
    memberId,
    rules,
    at,
    timeZone,
  }: {
    memberId: string;
    rules: readonly { id: string; definition: { limits: Limits } }[];
    at: Temporal.Instant;
    timeZone: string;
  },
): Promise<Map<string, CapUse>> {
  const limited = rules.filter(
    ({ definition: { limits } }) => limits.perPeriod || limits.perMember !== undefined,
  );
  if (limited.length === 0) return new Map();
  const periods = limited.map(({ definition: { limits } }) =>
    capPeriodAround(at, { period: limits.perPeriod?.period ?? "day", timeZone }),
  );
  const { rows } = await sql<CapUse & { ruleId: string }>`
    select asked.id as rule_id,
           coalesce(sum(given.points) filter (where given.earned_at >= asked.from_at
             and given.earned_at < asked.until_at), 0)::bigint as in_period,
           coalesce(sum(given.points), 0)::bigint as overall
      from unnest(${limited.map(({ id }) => id)}::uuid[],
                  ${periods.map(({ from }) => from.toString())}::timestamptz[],
                  ${periods.map(({ until }) => until.toString())}::timestamptz[])
             as asked (id, from_at, until_at)
      left join lateral (
        select lot.earned_at, lot.granted - lot.taken_back as points
          from points_transfer earned
          join points_lot lot on lot.member_id = earned.member_id and lot.transfer_id = earned.id
         where earned.member_id = ${memberId} and earned.rule_id = asked.id and earned.kind = 'earn'
      ) given on true
     group by asked.id`.execute(db);
  return new Map(rows.map(({ ruleId, ...use }) => [ruleId, use]));
}
