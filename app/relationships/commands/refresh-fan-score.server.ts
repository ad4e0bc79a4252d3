import { sql } from "kysely";
import { type Database, json, type Transaction } from "#app/platform/db.server.ts";
import { findFanEvidence } from "../queries/find-fan-evidence.server.ts";
import { scoreFan } from "../rules/fan-score.ts";

/**
 * Computes a member's fan score anew from all evidence, so that a rebuild gives the same as a
 * thousand small steps.
 */
export async function refreshFanScore(
  trx: Transaction<Database>,
  memberId: string,
  now: Temporal.Instant,
): Promise<void> {
  // Two refreshes at once: the second one waits, and then sees all that the first one saw.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`fan-score:${memberId}`}, 0))`.execute(
    trx,
  );
  const { parts, ...score } = scoreFan(await findFanEvidence(trx, memberId), now);
  const row = { ...score, parts: json(parts) as never, computedAt: now };
  await trx
    .insertInto("fanScore")
    .values({ memberId, ...row })
    .onConflict((conflict) => conflict.column("memberId").doUpdateSet(row))
    .execute();
}
