import { type ExpressionBuilder, sql } from "kysely";
import type { Database, Reader } from "#app/platform/db.server.ts";

/**
 * Whether staff keeps a post out of sight, by the last that was told of it: hidden, or deleted by
 * somebody who did not write it. The forum itself is not ours to read.
 */
export async function isPostHidden(db: Reader, postId: string): Promise<boolean> {
  const last = await db
    .selectNoFrom((eb) => [
      lastOf(eb, postId, ["post.hidden", "post.restored"]).as("sight"),
      lastOf(eb, postId, ["post.deleted", "post.undeleted"]).as("being"),
    ])
    .executeTakeFirstOrThrow();
  return last.sight === "post.hidden" || last.being === "by-staff";
}

function lastOf(eb: ExpressionBuilder<Database, never>, postId: string, names: readonly string[]) {
  return eb
    .selectFrom("domainEvent")
    .select(
      sql<string>`case when name = 'post.deleted' and payload ->> 'deletedById' <> payload ->> 'authorId'
        then 'by-staff' else name end`.as("name"),
    )
    .where("subjectKind", "=", "post")
    .where("subjectId", "=", postId)
    .where("name", "in", names)
    .orderBy("occurredAt", "desc")
    .orderBy("id", "desc")
    .limit(1);
}
