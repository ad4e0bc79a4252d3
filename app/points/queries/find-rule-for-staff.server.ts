import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";
import type { CampaignDefinition, EarningDefinition } from "../rules/earning/definition.ts";

interface Found<Definition> {
  id: string;
  name: string;
  endedAt: string | null;
  endedBy: string | null;
  isPaused: boolean;
  budget: { points: number; spent: number } | null;
  /** Newest first; the first one is in force. */
  versions: {
    version: number;
    definition: Definition;
    validFrom: string;
    validUntil: string | null;
    by: string | null;
  }[];
  /** Newest first. */
  pauses: {
    pausedAt: string;
    pausedBy: string | null;
    resumedAt: string | null;
    resumedBy: string | null;
  }[];
}
export type StaffRule = Found<EarningDefinition>;
export type StaffCampaign = Found<CampaignDefinition>;

/** A rule with its history, or undefined. */
export function findRuleForStaff(db: Reader, id: string): Promise<StaffRule | undefined> {
  return find<EarningDefinition>(db, { id, kind: "rule" });
}

/** A campaign with its history, or undefined. */
export function findCampaignForStaff(db: Reader, id: string): Promise<StaffCampaign | undefined> {
  return find<CampaignDefinition>(db, { id, kind: "campaign" });
}

async function find<Definition>(
  db: Reader,
  { id, kind }: { id: string; kind: "rule" | "campaign" },
): Promise<Found<Definition> | undefined> {
  const { rows } = await sql<Found<Definition>>`
    select rule.id, rule.name, rule.ended_at,
           (select display_name from member where id = rule.ended_by) as ended_by,
           exists (select from earning_rule_pause pause
                    where pause.rule_id = rule.id and pause.resumed_at is null) as is_paused,
           (select json_build_object('points', budget_points, 'spent', spent_points)
              from campaign_budget where rule_id = rule.id) as budget,
           (select json_agg(json_build_object('version', version.version,
                     'definition', version.definition, 'validFrom', version.valid_from,
                     'validUntil', version.valid_until, 'by', maker.display_name)
                     order by version.version desc)
              from earning_rule_version version
              left join member maker on maker.id = version.created_by
             where version.rule_id = rule.id) as versions,
           coalesce((select json_agg(json_build_object('pausedAt', pause.paused_at,
                     'pausedBy', pauser.display_name, 'resumedAt', pause.resumed_at,
                     'resumedBy', resumer.display_name) order by pause.paused_at desc)
              from earning_rule_pause pause
              left join member pauser on pauser.id = pause.paused_by
              left join member resumer on resumer.id = pause.resumed_by
             where pause.rule_id = rule.id), '[]') as pauses
      from earning_rule rule where rule.id = ${id} and rule.kind = ${kind}`.execute(db);
  return rows[0];
}
