import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";
import type { MappedLevel } from "../rules/map-levels.ts";
import type { TierProgramme } from "../rules/programme.ts";
import { amountsOfMembers } from "./amounts-of-members.server.ts";

/** A change of level that a programme would bring. */
export interface Flow {
  fromLevelId: string | null;
  toLevelId: string | null;
  direction: "up" | "down" | "none";
  members: number;
}

export interface Placement {
  /** As tried out: its levels have their ids already. */
  programme: Omit<TierProgramme, "version">;
  mapped: ReadonlyMap<string, MappedLevel>;
  currency: string;
  timeZone: string;
  now: Temporal.Instant;
}

/**
 * Places every member by a programme in one statement, as rules/review.ts (`placeAnew`) places one:
 * how many go from where to where. The movers are written to `tier_draft_move` of the draft, the
 * first `keptMoves` of each direction. At most `timeoutSeconds`.
 */
export async function placeMembers(
  db: Reader,
  {
    draftId,
    keptMoves,
    timeoutSeconds,
    ...placement
  }: Placement & { draftId: string; keptMoves: number; timeoutSeconds: number },
): Promise<Flow[]> {
  await sql`select set_config('statement_timeout', ${`${timeoutSeconds}s`}, true)`.execute(db);
  const { rows } = await sql<Flow>`
    with placed as materialized (${placedMembers(placement)}),
    numbered as (
      select *, row_number() over (partition by direction order by number) as place
        from placed where direction <> 'none'),
    kept as (
      insert into tier_draft_move (draft_id, position, member_id, from_level, to_level, direction, amount)
      select ${draftId}, row_number() over (order by direction, number), member_id,
             from_level_id, to_level_id, direction, amount
        from numbered where place <= ${keptMoves})
    select from_level_id, to_level_id, direction, count(*)::int as members
      from placed group by 1, 2, 3`.execute(db);
  return rows;
}

function placedMembers({ programme, mapped, currency, timeZone, now }: Placement) {
  const thresholds = programme.levels.map(({ threshold }) => threshold);
  const ids = programme.levels.map(({ id }) => id);
  const known = [...mapped];
  const rank = (column: string) =>
    sql`width_bucket(greatest(member.${sql.ref(column)}, 0), ${thresholds}::bigint[])`;
  return sql`
    select member_id, number, from_level_id, to_level_id, amount,
           case when to_level_id is not distinct from from_level_id then 'none'
                when to_rank > held then 'up' else 'down' end as direction
      from (select *, (${ids}::text[])[to_rank] as to_level_id
              from (select member.member_id, member.number, member.level_id::text as from_level_id, held,
                           greatest(entitled, case when ${programme.protects} then held else 0 end) as to_rank,
                           greatest(member.current, member.previous, case when has_warrant then warrant else 0 end) as amount
                      from ${amountsOfMembers({ programme, currency, timeZone, now })} member
                      left join unnest(${known.map(([id]) => id)}::uuid[],
                                       ${known.map(([, level]) => level.rank)}::int[],
                                       ${known.map(([, level]) => level.keepsLevel)}::boolean[])
                        as mapped (level_id, rank, keeps) on mapped.level_id = member.level_id,
                   lateral (select coalesce(mapped.rank, 0) as held) now_held,
                   lateral (select greatest(${rank("current")}, ${rank("previous")},
                                            case when has_warrant then ${rank("warrant")} else 0 end,
                                            case when mapped.keeps then held else 0 end) as entitled) by_rules) ranked) placed`;
}
