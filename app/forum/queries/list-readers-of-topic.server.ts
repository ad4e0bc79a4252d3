import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";
import { readByMember } from "./readable-categories.server.ts";

const most = 100;

/** Which of the members read topics of this author in the category. At most 100. */
export async function listReadersOfTopic(
  db: Reader,
  {
    categoryId,
    authorId,
    memberIds,
  }: { categoryId: string; authorId: string; memberIds: readonly string[] },
): Promise<string[]> {
  if (memberIds.length === 0) return [];
  const readers = await db
    .selectFrom(["member", "forumCategory"])
    .select("member.id")
    .where("forumCategory.id", "=", categoryId)
    .where("member.id", "in", memberIds)
    .where("member.closedAt", "is", null)
    .where(readByMember(db, sql`${authorId}::uuid`))
    .limit(most)
    .execute();
  return readers.map(({ id }) => id);
}
