import type { Reader } from "#app/platform/db.server.ts";

/** The keys of the portal, those in force first, then newest first. */
export async function listApiKeys(db: Reader, { limit = 100 }: { limit?: number } = {}) {
  return db
    .selectFrom("apiKey as key")
    .leftJoin("member as maker", "maker.id", "key.createdBy")
    .select([
      "key.id",
      "key.name",
      "key.keyPrefix",
      "key.scopes",
      "key.createdAt",
      "maker.displayName as createdByName",
      "key.lastUsedAt",
      "key.revokedAt",
    ])
    .orderBy("key.revokedAt", (order) => order.desc().nullsFirst())
    .orderBy("key.createdAt", "desc")
    .limit(limit)
    .execute();
}
