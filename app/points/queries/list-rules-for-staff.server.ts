import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";
import type { CampaignDefinition, EarningDefinition } from "../rules/earning/definition.ts";

const most = 200;
const latelyDays = 30;

interface Listed<Definition> {
  id: string;
  name: string;
  version: number;
  definition: Definition;
  endedAt: string | null;
  isPaused: boolean;
  budget: { points: number; spent: number } | null;
  /** What it gave in the last 30 days, and to how many. */
  points: number;
  members: number;
}
export type ListedRule = Listed<EarningDefinition>;
export type ListedCampaign = Listed<CampaignDefinition>;

/** Every rule as it stands, those that have ended last. */
export function listRulesForStaff(db: Reader, now: Temporal.Instant): Promise<ListedRule[]> {
  return list<EarningDefinition>(db, { kind: "rule", now });
}

/** Every campaign as it stands, those that have ended last. */
export function listCampaignsForStaff(
  db: Reader,
  now: Temporal.Instant,
): Promise<ListedCampaign[]> {
  return list<CampaignDefinition>(db, { kind: "campaign", now });
}

async function list<Definition>(
  db: Reader,
  { kind, now }: { kind: "rule" | "campaign"; now: Temporal.Instant },
): Promise<Listed<Definition>[]> {
  const since = now.subtract({ hours: 24 * latelyDays });
  const { rows } = await sql<Listed<Definition>>`
    select rule.id, rule.name, version.version, version.definition, rule.ended_at,
           exists (select from earning_rule_pause pause
                    where pause.rule_id = rule.id and pause.resumed_at is null) as is_paused,
           case when budget.rule_id is not null then json_build_object(
             'points', budget.budget_points, 'spent', budget.spent_points) end as budget,
           coalesce(lately.points, 0)::bigint as points, lately.members
      from earning_rule rule
      join earning_rule_version version on version.rule_id = rule.id and version.valid_until is null
      left join campaign_budget budget on budget.rule_id = rule.id
      cross join lateral (
        select sum(lot.granted) as points, count(distinct earned.member_id) as members
          from points_transfer earned
          join points_lot lot on lot.member_id = earned.member_id and lot.transfer_id = earned.id
         where earned.rule_id = rule.id and earned.kind = 'earn' and earned.occurred_at >= ${since}
      ) lately
     where rule.kind = ${kind}
     order by rule.ended_at is not null, rule.created_at desc, rule.id
     limit ${most}`.execute(db);
  return rows;
}
