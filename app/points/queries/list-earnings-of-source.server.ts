import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";
import type { EarlierCorrection } from "../rules/restore.ts";

/** What a source has earned by one rule, and what was taken back of it and restored so far. */
export interface EarningOfSource {
  id: string;
  facts: Record<string, unknown>;
  lotId: string;
  granted: number;
  qualifying: number;
  takenBack: number;
  pending: number;
  earnedAt: string;
  activatesAt: string;
  activatedAt: string | null;
  expiresAt: string | null;
  /** Oldest first. */
  corrections: EarlierCorrection[];
}

/** Everything a source has earned a member, oldest first. */
export async function listEarningsOfSource(
  db: Reader,
  { memberId, source }: { memberId: string; source: { kind: string; id: string } },
): Promise<EarningOfSource[]> {
  const { rows } = await sql<EarningOfSource>`
    select earned.id, earned.facts, lot.id as lot_id, lot.granted, lot.qualifying, lot.taken_back, lot.pending,
           lot.earned_at, lot.activates_at, lot.activated_at, lot.expires_at,
           (select coalesce(json_agg(json_build_object(
                     'notRecovered', coalesce((correction.facts->>'notRecovered')::bigint, 0),
                     'given', coalesce(correction.facts->'given', '[]'),
                     'taken', ${takenBy}) order by correction.id), '[]')
              from points_transfer correction
             where correction.member_id = earned.member_id and correction.corrects_id = earned.id
               and correction.kind in ('claw-back', 'restore')) as corrections
      from points_transfer earned
      join points_lot lot on lot.member_id = earned.member_id and lot.transfer_id = earned.id
     where earned.member_id = ${memberId} and earned.kind = 'earn'
       and earned.source_kind = ${source.kind} and earned.source_id = ${source.id}
     order by earned.id`.execute(db);
  return rows;
}

/** The entries of a claw-back, with the terms of the lots they took from; owed points name none. */
const takenBy = sql`case correction.kind when 'claw-back' then (
  select coalesce(json_agg(json_build_object(
           'account', entry.account, 'lotId', entry.lot_id, 'points', -entry.points,
           'earnedAt', origin.earned_at, 'activatesAt', origin.activates_at,
           'expiresAt', origin.expires_at) order by entry.id), '[]')
    from points_entry entry
    left join points_lot origin on origin.member_id = entry.member_id and origin.id = entry.lot_id
   where entry.member_id = correction.member_id and entry.transfer_id = correction.id
     and entry.account in ('pending', 'available')) else '[]' end`;
