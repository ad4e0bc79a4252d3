import type { Reader } from "#app/platform/db.server.ts";

/** A segment with its definition, or undefined. */
export async function findSegment(db: Reader, segmentId: string) {
  return db
    .selectFrom("segment")
    .select(["id", "name", "kind", "definition", "version", "refreshedAt", "updatedAt"])
    .where("id", "=", segmentId)
    .executeTakeFirst();
}
