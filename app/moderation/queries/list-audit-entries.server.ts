import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";

export interface AuditFilter {
  /** Part of the actor's name. */
  actor?: string | undefined;
  /** The whole action, such as "post.hidden". */
  action?: string | undefined;
  /** Number of the member whom it concerns. */
  memberNumber?: number | undefined;
}

export type AuditRow = Awaited<ReturnType<typeof listAuditEntries>>[number];

/** The log, newest first, before the given link of the chain. */
export function listAuditEntries(
  db: Reader,
  { filter, before, limit }: { filter: AuditFilter; before?: number | undefined; limit: number },
) {
  const { actor, action, memberNumber } = filter;
  return db
    .selectFrom("auditEntry as entry")
    .leftJoin("member", "member.id", "entry.memberId")
    .select([
      "entry.seq",
      "entry.at",
      "entry.actorName",
      "entry.action",
      "entry.objectKind",
      "entry.objectId",
      "entry.reason",
      "entry.facts",
      "member.number as memberNumber",
      "member.displayName as memberName",
      sql<string>`encode(entry.hash, 'hex')`.as("hash"),
    ])
    .$if(before !== undefined, (query) => query.where("entry.seq", "<", before as number))
    .$if(Boolean(actor), (query) =>
      query.where(sql<boolean>`strpos(lower(entry.actor_name), lower(${actor})) > 0`),
    )
    .$if(Boolean(action), (query) => query.where("entry.action", "=", action as string))
    .$if(memberNumber !== undefined, (query) =>
      query.where("member.number", "=", memberNumber as number),
    )
    .orderBy("entry.seq", "desc")
    .limit(limit)
    .execute();
}

/** Every action that has been logged so far, for the filter. */
export async function listAuditActions(db: Reader): Promise<string[]> {
  const rows = await db
    .selectFrom("auditEntry")
    .select("action")
    .distinct()
    .orderBy("action")
    .limit(200)
    .execute();
  return rows.map(({ action }) => action);
}
