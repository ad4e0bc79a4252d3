import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";

export interface ChainResult {
  entries: number;
  /** Number of the first entry that does not fit; null where the chain holds. */
  brokenAt: number | null;
}

/**
 * Computes every link of the audit log anew: numbers without gaps, each link naming the hash of the
 * one before, each hash that of its content. The formula is the trigger's in the first migration.
 */
export async function verifyAuditChain(db: Reader): Promise<ChainResult> {
  const { rows } = await sql<ChainResult>`
    select count(*) as "entries",
      min(seq) filter (where not (numbered and linked and hashed)) as "brokenAt"
    from (
      select seq,
        seq = coalesce(lag(seq) over chain, 0) + 1 as numbered,
        previous_hash is not distinct from lag(hash) over chain as linked,
        hash = sha256(coalesce(lag(hash) over chain, ''::bytea) || convert_to(jsonb_build_array(
          seq, extract(epoch from at), actor_id, actor_name, action, object_kind,
          object_id, member_id, reason, facts)::text, 'UTF8')) as hashed
      from audit_entry
      window chain as (order by seq)
    ) as link`.execute(db);
  return rows[0] ?? { entries: 0, brokenAt: null };
}
