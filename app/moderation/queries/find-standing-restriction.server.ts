import type { Reader } from "#app/platform/db.server.ts";

/** Why somebody may not come in, and until when; undefined once it is over or taken back. */
export async function findStandingRestriction(
  db: Reader,
  measureId: string,
): Promise<{ reason: string; ruleClause: string; until: string | null } | undefined> {
  return db
    .selectFrom("moderationMeasure")
    .select(["reason", "ruleClause", "until"])
    .where("id", "=", measureId)
    .where("kind", "in", ["suspend", "ban"])
    .where("undoneAt", "is", null)
    .where("endedAt", "is", null)
    .executeTakeFirst();
}
