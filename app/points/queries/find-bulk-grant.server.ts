import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";

export type BulkGrantStateName =
  | "draft"
  | "waiting"
  | "declined"
  | "running"
  | "cancelled"
  | "finished";

/** The latest bulk grants. */
export async function listBulkGrants(db: Reader, { limit }: { limit: number }) {
  return bulkGrants(db)
    .orderBy("grant.createdAt", "desc")
    .orderBy("grant.id", "desc")
    .limit(limit)
    .execute();
}

/** One bulk grant with how far it is, or undefined. */
export async function findBulkGrant(db: Reader, id: string) {
  const grant = await bulkGrants(db).where("grant.id", "=", id).executeTakeFirst();
  if (!grant) return undefined;
  const { rows } = await sql<{ key: string; count: number; points: number }>`
    select coalesce(outcome, problem, 'open') as key, count(*) as count, coalesce(sum(points), 0)::bigint as points
      from bulk_grant_row where bulk_grant_id = ${id} group by 1`.execute(db);
  const problems = await sql<{ problem: string; count: number }>`
    select problem, count(*) as count from bulk_grant_row
     where bulk_grant_id = ${id} and problem is not null group by 1 order by 1`.execute(db);
  const of = (key: string) => rows.find((row) => row.key === key) ?? { count: 0, points: 0 };
  return {
    ...grant,
    open: of("open"),
    booked: of("booked"),
    failed: of("failed"),
    cancelled: of("cancelled"),
    problems: problems.rows,
  };
}

/** Rows of a bulk grant after `after`, in their order. */
export async function listBulkGrantRows(
  db: Reader,
  { id, after, limit }: { id: string; after: number; limit: number },
) {
  return db
    .selectFrom("bulkGrantRow as row")
    .leftJoin("member", "member.id", "row.memberId")
    .select(["row.rowNumber", "row.namedAs", "row.points", "row.reason", "row.problem"])
    .select(["row.outcome", "row.failure", "member.number", "member.displayName"])
    .where("row.bulkGrantId", "=", id)
    .where("row.rowNumber", ">", after)
    .orderBy("row.rowNumber")
    .limit(limit)
    .execute();
}

function bulkGrants(db: Reader) {
  return db
    .selectFrom("bulkGrant as grant")
    .innerJoin("member as maker", "maker.id", "grant.createdBy")
    .select(["grant.id", "grant.name", "grant.reason", "grant.rowCount", "grant.totalPoints"])
    .select(["grant.createdAt", "grant.finishedAt", "grant.cancelledAt", "grant.approvalId"])
    .select(["maker.displayName as makerName", sql<BulkGrantStateName>`state`.as("state")]);
}
