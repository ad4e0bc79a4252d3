import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";
import type { ActivityList } from "../rules/activity-lists.ts";
import type { ForumViewer } from "../rules/category-visibility.ts";
import { beginningOf } from "../rules/share-meta.ts";
import { readCursor, writeCursor } from "../rules/topic-lists.ts";
import { selectPostsOf } from "./find-forum-figures.server.ts";

const excerptLength = 240;

/**
 * What a member wrote, the latest first, as far as the viewer may read it: answers, topics, or what
 * others liked. `before` is the `next` of the page before.
 */
export async function listPostsOfMember(
  db: Reader,
  {
    list,
    before,
    limit = 20,
    ...whose
  }: {
    list: ActivityList;
    memberId: string;
    viewer: ForumViewer;
    before?: string | null;
    limit?: number;
  },
) {
  const cursor = readCursor(before);
  const rows = await selectPostsOf(db, whose)
    .$if(list === "topics", (query) => query.where("post.number", "=", 1))
    .$if(list === "replies", (query) => query.where("post.number", ">", 1))
    .$if(list === "liked", (query) => query.where("post.likeCount", ">", 0))
    .$if(cursor !== null, (query) =>
      query.where(
        sql<boolean>`(post.created_at, post.id) < (${cursor?.key}::timestamptz, ${cursor?.id}::uuid)`,
      ),
    )
    .select([
      "post.id",
      "post.number as post",
      "post.createdAt",
      "post.likeCount",
      "topic.number",
      "topic.slug",
      "topic.title",
      "category.names as categoryNames",
      sql<boolean>`coalesce(topic.accepted_post_id = post.id, false)`.as("isAccepted"),
      sql<string>`left(post.plain_text, ${sql.lit(excerptLength + 1)})`.as("text"),
    ])
    .orderBy("post.createdAt", "desc")
    .orderBy("post.id", "desc")
    .limit(limit + 1)
    .execute();
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    posts: page.map(({ text, categoryNames, ...post }) => ({
      ...post,
      categoryNames: categoryNames as unknown as { de: string; en: string },
      excerpt: beginningOf(text),
    })),
    next: rows.length > limit && last ? writeCursor({ key: last.createdAt, id: last.id }) : null,
  };
}

export type WrittenPost = Awaited<ReturnType<typeof listPostsOfMember>>["posts"][number];
