import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";

export interface TierRow {
  /** Null: below every tier. */
  levelId: string | null;
  name: { de: string; en: string } | null;
  members: number;
  pending: number;
  available: number;
  held: number;
}

/** Balances by the tier in which members stand at `at`, lowest first; balances are those of now. */
export async function listOutstandingByTier(
  db: Reader,
  { at }: { at: Temporal.Instant },
): Promise<TierRow[]> {
  const { rows } = await sql<TierRow>`
    with standing as (
      select distinct on (member_id) member_id, level_id
        from member_standing where since <= ${at.toString()}::timestamptz
       order by member_id, since desc)
    select level.id as level_id, level.name, count(*) as members, sum(balance.pending)::bigint as pending,
           sum(balance.available)::bigint as available, sum(balance.held)::bigint as held
      from points_balance balance
      left join standing on standing.member_id = balance.member_id
      left join standing_level level on level.id = standing.level_id
     where balance.pending <> 0 or balance.available <> 0 or balance.held <> 0
     group by level.id
     order by level.rank nulls first, level.id`.execute(db);
  return rows;
}
