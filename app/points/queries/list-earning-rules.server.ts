import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";
import type { Campaign, Rule } from "../rules/earning/definition.ts";
import type { TriggerName } from "../rules/earning/names.ts";
import type { Standing } from "../rules/standing.ts";

const most = 200;

/** What decides on a fact of a member, as all of it was at `at`. */
export interface GroundAt {
  rules: Rule[];
  campaigns: Campaign[];
  standing: Standing | null;
  rankOf: Record<string, number>;
  /** Whether the account is still there; a closed one earns nothing. */
  isOpen: boolean;
}

/**
 * The rules and campaigns of a trigger that were in force at `at`, oldest first, where the member
 * stood then, and the ranks of all levels: in one statement, because every purchase asks for it.
 */
export async function findGroundAt(
  db: Reader,
  {
    trigger,
    memberId,
    at,
  }: { trigger: TriggerName; memberId: string | null; at: Temporal.Instant },
): Promise<GroundAt> {
  const { rows } = await sql<GroundAt>`
    select exists (select from member where id = ${memberId} and closed_at is null) as is_open,
           coalesce((${inForce("rule", { at, trigger })}), '[]') as rules,
           coalesce((${inForce("campaign", { at, trigger })}), '[]') as campaigns,
           (select json_build_object('levelId', level.id, 'rank', level.rank, 'multiplier', level.multiplier)
              from (select level_id from member_standing
                     where member_id = ${memberId} and since <= ${at}
                     order by since desc limit 1) standing
              join standing_level level on level.id = standing.level_id) as standing,
           coalesce((select json_object_agg(id, rank) from standing_level), '{}') as rank_of`.execute(
    db,
  );
  return rows[0]!;
}

/** Every rule and campaign in force at `at`, of all triggers. */
export async function listRulesInForce(
  db: Reader,
  at: Temporal.Instant,
): Promise<{ rules: Rule[]; campaigns: Campaign[] }> {
  const { rows } = await sql<{ rules: Rule[]; campaigns: Campaign[] }>`
    select coalesce((${inForce("rule", { at })}), '[]') as rules,
           coalesce((${inForce("campaign", { at })}), '[]') as campaigns`.execute(db);
  return rows[0]!;
}

function inForce(
  kind: "rule" | "campaign",
  { at, trigger }: { at: Temporal.Instant; trigger?: TriggerName },
) {
  const ofTrigger =
    trigger === undefined
      ? sql`true`
      : kind === "rule"
        ? sql`rule.trigger = ${trigger}`
        : sql`version.definition->'triggers' ? ${trigger}`;
  return sql`
    select json_agg(json_build_object('id', rule_id, 'version', version, 'definition', definition)
                    order by created_at, rule_id)
      from (select version.rule_id, version.version, version.definition, rule.created_at
              from earning_rule rule
              join earning_rule_version version on version.rule_id = rule.id
             where rule.kind = ${kind} and ${ofTrigger}
               and version.valid_from <= ${at}
               and (version.valid_until is null or version.valid_until > ${at})
               and (rule.ended_at is null or rule.ended_at > ${at})
               and not exists (select from earning_rule_pause pause where pause.rule_id = rule.id
                                and pause.paused_at <= ${at}
                                and (pause.resumed_at is null or pause.resumed_at > ${at}))
             limit ${most}) in_force`;
}
