import type { Reader } from "#app/platform/db.server.ts";

/** Organisations whose notices come first, by name. */
export function listTrustedFlaggers(db: Reader, { limit }: { limit: number }) {
  return db
    .selectFrom("trustedFlagger")
    .select(["id", "name", "email", "addedAt"])
    .where("endedAt", "is", null)
    .orderBy("name")
    .limit(limit)
    .execute();
}
