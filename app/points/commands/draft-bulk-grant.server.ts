import { sql } from "kysely";
import { findMembersNamed } from "#app/accounts/queries/find-members-named.server.ts";
import { type Database, json, type Transaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { findProgramme } from "../queries/find-programme.server.ts";
import { judgeRows, mostBulkRows, type readBulkRows } from "../rules/bulk-grant.ts";

/** There is nobody to give to, or more than one bulk grant takes. */
export class BulkGrantSize extends DomainError {
  constructor(facts: { rows: number; limit: number }) {
    super("bulk-grant-size", facts, 422);
  }
}

export interface BulkGrantDraft {
  name: string;
  /** The members read it, where their row has no words of its own. */
  reason: string;
  source:
    | { kind: "segment"; segmentId: string; points: number }
    | { kind: "csv"; rows: ReturnType<typeof readBulkRows> };
  by: { id: string; name: string };
  now: Temporal.Instant;
}

/**
 * Lays a bulk grant out, row by row, with what cannot be booked and why; nothing is given yet.
 * Throws BulkGrantSize.
 */
export async function draftBulkGrant(
  trx: Transaction<Database>,
  { name, reason, source, by, now }: BulkGrantDraft,
): Promise<{ id: string }> {
  const { id } = await trx
    .insertInto("bulkGrant")
    .values({
      name,
      reason,
      source: json(source.kind === "csv" ? { kind: "csv" } : source) as never,
      state: "draft",
      createdAt: now,
      createdBy: by.id,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  if (source.kind === "segment") await insertSegmentRows(trx, id, source);
  else await insertTableRows(trx, id, source.rows);
  const { rows } = await sql<{ rowCount: number }>`
    update bulk_grant set row_count = total.rows, total_points = total.points, largest_points = total.largest
      from (select count(*)::int as rows, coalesce(sum(points) filter (where problem is null), 0)::bigint as points,
                   coalesce(max(points) filter (where problem is null), 0) as largest
              from bulk_grant_row where bulk_grant_id = ${id}) total
     where id = ${id} returning row_count`.execute(trx);
  const { rowCount } = rows[0]!;
  if (rowCount === 0 || rowCount > mostBulkRows)
    throw new BulkGrantSize({ rows: rowCount, limit: mostBulkRows });
  return { id };
}

async function insertSegmentRows(
  trx: Transaction<Database>,
  id: string,
  { segmentId, points }: { segmentId: string; points: number },
): Promise<void> {
  const { maxGrantPoints } = await findProgramme(trx);
  await sql`
    insert into bulk_grant_row (bulk_grant_id, row_number, named_as, member_id, points, problem)
    select ${id}, row_number() over (order by member.number), member.number::text, member.id, ${points},
           case when ${points}::bigint > ${maxGrantPoints}::bigint then 'too-large' end
      from segment_member join member on member.id = segment_member.member_id
     where segment_id = ${segmentId} and member.closed_at is null
     limit ${mostBulkRows + 1}`.execute(trx);
}

async function insertTableRows(
  trx: Transaction<Database>,
  id: string,
  rows: ReturnType<typeof readBulkRows>,
): Promise<void> {
  if (rows.length > mostBulkRows)
    throw new BulkGrantSize({ rows: rows.length, limit: mostBulkRows });
  const found = await findMembersNamed(
    trx,
    rows.map(({ namedAs }) => namedAs),
  );
  const judged = judgeRows(rows, found, await findProgramme(trx));
  await sql`
    insert into bulk_grant_row (bulk_grant_id, row_number, named_as, member_id, points, reason, problem)
    select ${id}, * from json_to_recordset(${JSON.stringify(
      judged.map((row, index) => ({ rowNumber: index + 1, ...row })),
    )}::json) as row ("rowNumber" int, "namedAs" text, "memberId" uuid, points bigint, reason text, problem text)`.execute(
    trx,
  );
}
