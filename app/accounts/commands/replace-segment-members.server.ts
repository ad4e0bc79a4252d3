import { type RawBuilder, sql } from "kysely";
import type { Database, Transaction } from "#app/platform/db.server.ts";

/**
 * Makes the members that `memberIds` selects (a query with one column of member ids, or a list) the
 * segment's, in one statement each for leaving and joining; closed accounts are left out.
 * Returns how many members the segment has then.
 */
export async function replaceSegmentMembers(
  trx: Transaction<Database>,
  {
    segmentId,
    memberIds,
    now,
  }: { segmentId: string; memberIds: RawBuilder<unknown> | string[]; now: Temporal.Instant },
): Promise<number> {
  const chosen = Array.isArray(memberIds) ? sql`select unnest(${memberIds}::uuid[])` : memberIds;
  // Two refreshes of one segment take turns, so that the later one sees what the earlier one did.
  await sql`select from segment where id = ${segmentId} for update`.execute(trx);
  const { rows } = await sql<{ members: number }>`
    with chosen (member_id) as materialized (${chosen}),
         wanted as (select member.id as member_id from chosen
                      join member on member.id = chosen.member_id where member.closed_at is null),
         gone as (delete from segment_member where segment_id = ${segmentId}
                     and member_id not in (select member_id from wanted)),
         joined as (insert into segment_member (segment_id, member_id)
                    select ${segmentId}::uuid, member_id from wanted on conflict do nothing)
    select count(distinct member_id) as members from wanted`.execute(trx);
  await trx.updateTable("segment").set({ refreshedAt: now }).where("id", "=", segmentId).execute();
  return rows[0]!.members;
}
