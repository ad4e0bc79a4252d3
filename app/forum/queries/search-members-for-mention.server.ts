import type { Reader } from "#app/platform/db.server.ts";

/** Members whose name contains the words, those whose name begins with them first. */
export async function searchMembersForMention(
  db: Reader,
  { query, limit = 8 }: { query: string; limit?: number },
) {
  const words = query
    .trim()
    .slice(0, 60)
    .replace(/[\\%_]/g, "\\$&");
  if (words === "") return [];
  return db
    .selectFrom("member")
    .select(["id", "number", "displayName", "avatarFileId"])
    .where("displayName", "ilike", `%${words}%`)
    .where("closedAt", "is", null)
    .where("leavesAt", "is", null)
    .where("emailConfirmedAt", "is not", null)
    .orderBy((eb) => eb("displayName", "ilike", `${words}%`), "desc")
    .orderBy("displayName")
    .limit(limit)
    .execute();
}
