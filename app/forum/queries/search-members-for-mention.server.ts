import type { Reader } from "#app/platform/db.server.ts";

/**
 * Members whose name contains the words, those whose name begins with them first; without those whom
 * the member `by` could not name because one of the two has blocked the other.
 */
export async function searchMembersForMention(
  db: Reader,
  { query, by, limit = 8 }: { query: string; by?: string; limit?: number },
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
    .$if(by !== undefined, (search) =>
      search.where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom("memberBlock as block")
              .select("block.blockerId")
              .where((pair) =>
                pair.or([
                  pair("block.blockerId", "=", pair.ref("member.id")).and(
                    "block.blockedId",
                    "=",
                    by!,
                  ),
                  pair("block.blockedId", "=", pair.ref("member.id")).and(
                    "block.blockerId",
                    "=",
                    by!,
                  ),
                ]),
              ),
          ),
        ),
      ),
    )
    .orderBy((eb) => eb("displayName", "ilike", `${words}%`), "desc")
    .orderBy("displayName")
    .limit(limit)
    .execute();
}
