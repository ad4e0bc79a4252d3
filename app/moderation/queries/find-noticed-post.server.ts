import type { Reader } from "#app/platform/db.server.ts";

/**
 * The post at a place, also where it was moved to since, and whoever may see it: what is reported
 * from outside need not be public. Undefined where there never was one.
 */
export async function findNoticedPost(
  db: Reader,
  { topicNumber, postNumber }: { topicNumber: number; postNumber: number },
): Promise<{ id: string; authorId: string } | undefined> {
  const here = await db
    .selectFrom("forumPost as post")
    .innerJoin("forumTopic as topic", "topic.id", "post.topicId")
    .select(["post.id", "post.authorId"])
    .where("topic.number", "=", topicNumber)
    .where("post.number", "=", postNumber)
    .executeTakeFirst();
  if (here) return here;
  return db
    .selectFrom("forumMovedPost as moved")
    .innerJoin("forumTopic as former", "former.id", "moved.topicId")
    .innerJoin("forumPost as post", "post.id", "moved.postId")
    .select(["post.id", "post.authorId"])
    .where("former.number", "=", topicNumber)
    .where("moved.number", "=", postNumber)
    .executeTakeFirst();
}
