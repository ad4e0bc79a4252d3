import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";

/** All members' balances together, as they are stored: what reports of the ledger must agree with. */
export async function findBalanceTotal(db: Reader): Promise<number> {
  const { points } = await db
    .selectFrom("pointsBalance")
    .select(sql<number>`coalesce(sum(pending + available + held), 0)::bigint`.as("points"))
    .executeTakeFirstOrThrow();
  return points;
}
