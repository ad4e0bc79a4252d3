import type { Reader } from "#app/platform/db.server.ts";

/** Words that the team keeps ready, by clause and name; of one language where one is asked for. */
export function listReasonTemplates(
  db: Reader,
  { language, limit }: { language: string | null; limit: number },
) {
  return db
    .selectFrom("reasonTemplate")
    .select(["id", "clause", "language", "name", "text"])
    .where("removedAt", "is", null)
    .$if(language !== null, (query) => query.where("language", "=", language as string))
    .orderBy("clause")
    .orderBy("language")
    .orderBy("name")
    .limit(limit)
    .execute();
}
