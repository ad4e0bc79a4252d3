import type { Reader } from "#app/platform/db.server.ts";

/** The shelves of the catalogue, in their order. */
export async function listRewardCategories(db: Reader) {
  const rows = await db
    .selectFrom("rewardCategory")
    .select(["id", "names"])
    .orderBy("position")
    .orderBy("id")
    .limit(100)
    .execute();
  return rows.map((row) => ({ ...row, names: row.names as { de: string; en: string } }));
}
