import type { Reader } from "#app/platform/db.server.ts";

/** The categories that take topics, to move one to. */
export function listOpenCategories(db: Reader) {
  return db
    .selectFrom("forumCategory")
    .select(["id", "slug", "names"])
    .where("archivedAt", "is", null)
    .orderBy("position")
    .limit(200)
    .execute();
}
