import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";

export interface ProgrammeFigures {
  issued: number;
  redeemed: number;
  expired: number;
  /** Taken back after refunds. */
  clawedBack: number;
  /** In members' hands: usable or reserved. */
  outstanding: number;
  pending: number;
  membersWithPoints: number;
}

/** The programme's accounts, summed from the entries; what they sum to is in members' hands. */
export async function findProgrammeFigures(db: Reader): Promise<ProgrammeFigures> {
  const { rows } = await sql<ProgrammeFigures>`
    select coalesce(-sum(points) filter (where account = 'issued'), 0)::bigint as issued,
           coalesce(sum(points) filter (where account = 'redeemed'), 0)::bigint as redeemed,
           coalesce(sum(points) filter (where account = 'expired'), 0)::bigint as expired,
           coalesce(sum(points) filter (where account = 'adjusted'), 0)::bigint as clawed_back,
           coalesce(sum(points) filter (where account in ('available', 'held')), 0)::bigint as outstanding,
           coalesce(sum(points) filter (where account = 'pending'), 0)::bigint as pending,
           (select count(*) from points_balance where available + held + pending > 0) as members_with_points
      from points_entry`.execute(db);
  return rows[0]!;
}
