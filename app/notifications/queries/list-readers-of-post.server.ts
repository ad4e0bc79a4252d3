import { selectOpenAccess } from "#app/accounts/queries/list-access-of.server.ts";
import { visibilities } from "#app/forum/rules/category-visibility.ts";
import { now } from "#app/platform/clock.ts";
import type { Reader } from "#app/platform/db.server.ts";

/** Which of these members may read the post now; none once it is hidden or deleted. At most 100. */
export async function listReadersOfPost(
  db: Reader,
  { postId, memberIds }: { postId: string; memberIds: readonly string[] },
): Promise<string[]> {
  if (memberIds.length === 0) return [];
  const post = await db
    .selectFrom("forumPost as post")
    .innerJoin("forumTopic as topic", "topic.id", "post.topicId")
    .innerJoin("forumCategory as category", "category.id", "topic.categoryId")
    .select(["category.visibility", "category.accessId"])
    .where("post.id", "=", postId)
    .where("post.hiddenAt", "is", null)
    .where("post.deletedAt", "is", null)
    .where("topic.hiddenAt", "is", null)
    .where("topic.deletedAt", "is", null)
    .where("category.visibility", "in", visibilities)
    .executeTakeFirst();
  if (!post) return [];
  const readers = await db
    .selectFrom("member")
    .select("id")
    .where("id", "in", memberIds)
    .where("closedAt", "is", null)
    .$if(post.visibility === "staff", (query) => query.where("role", "<>", "member"))
    .$if(post.accessId !== null, (query) =>
      query.where((eb) =>
        eb.or([
          eb("role", "<>", "member"),
          eb(
            "id",
            "in",
            selectOpenAccess(db, now()).select("memberId").where("accessId", "=", post.accessId),
          ),
        ]),
      ),
    )
    .limit(100)
    .execute();
  return readers.map(({ id }) => id);
}
