import { type Database, json, type Transaction } from "./db.server.ts";

export interface AuditFact {
  at: Temporal.Instant;
  actor: { id: string | null; name: string };
  /** Verb of the act, e.g. "points.granted". */
  action: string;
  object: { kind: string; id: string };
  memberId: string | null;
  reason: string | null;
  facts?: Record<string, unknown>;
}

/** Adds a link to the audit log's hash chain (made by the database), in the caller's transaction. */
export async function recordAudit(trx: Transaction<Database>, fact: AuditFact): Promise<void> {
  await trx
    .insertInto("auditEntry")
    .values({
      // seq and hash are set by the trigger; the columns are not null, so they need a stand-in.
      seq: 0,
      hash: Buffer.alloc(0),
      at: fact.at,
      actorId: fact.actor.id,
      actorName: fact.actor.name,
      action: fact.action,
      objectKind: fact.object.kind,
      objectId: fact.object.id,
      memberId: fact.memberId,
      reason: fact.reason,
      facts: json(fact.facts ?? {}) as never,
    })
    .execute();
}
