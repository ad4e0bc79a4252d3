import { sql } from "kysely";
import type { Database, Transaction } from "#app/platform/db.server.ts";

/**
 * Lets reports of one fact queue up until the transaction ends, before any row of it exists: the
 * same order told twice, a refund told before its order, an address confirmed while an order of it
 * comes in. Always in the same order, so that two reports cannot wait for each other.
 */
export async function lockFacts(
  trx: Transaction<Database>,
  facts: { order?: string | null; payment?: string | null; address?: string | null },
): Promise<void> {
  const keys = (["order", "payment", "address"] as const).flatMap((kind) => {
    const value = facts[kind]?.toLowerCase();
    return value ? [`shop-${kind}:${value}`] : [];
  });
  await sql`
    select pg_advisory_xact_lock(hashtextextended(key, 0))
      from (select key from unnest(${keys}::text[]) with ordinality as fact (key, place)
             order by place offset 0) facts`.execute(trx);
}
