import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";
import type { ForumViewer } from "../rules/category-visibility.ts";
import { readCursor, writeCursor } from "../rules/topic-lists.ts";
import { readableTopics } from "./readable-categories.server.ts";

const excerptLength = 220;

/**
 * What a member has kept, the latest first; `before` is the `next` of the page before. Of a post that
 * is gone, or that they may not read any more, only their own note is told.
 */
export async function listBookmarks(
  db: Reader,
  {
    memberId,
    viewer,
    before,
    limit = 20,
  }: { memberId: string; viewer: ForumViewer; before?: string | null; limit?: number },
) {
  const cursor = readCursor(before);
  const rows = await selectBookmarks(db, { memberId, viewer })
    .$if(cursor !== null, (query) =>
      query.where(
        sql<boolean>`(bookmark.created_at, bookmark.id) < (${cursor?.key}::timestamptz, ${cursor?.id}::uuid)`,
      ),
    )
    .orderBy("bookmark.createdAt", "desc")
    .orderBy("bookmark.id", "desc")
    .limit(limit + 1)
    .execute();
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    bookmarks: page.map(readBookmark),
    next: rows.length > limit && last ? writeCursor({ key: last.createdAt, id: last.id }) : null,
  };
}

export type ListedBookmark = Awaited<ReturnType<typeof listBookmarks>>["bookmarks"][number];

/** The member's bookmark of a post, or undefined. */
export async function findBookmark(
  db: Reader,
  { postId, memberId }: { postId: string; memberId: string },
) {
  return db
    .selectFrom("forumBookmark")
    .select(["note", "remindAt", "createdAt"])
    .where("postId", "=", postId)
    .where("memberId", "=", memberId)
    .executeTakeFirst();
}

function selectBookmarks(
  db: Reader,
  { memberId, viewer }: { memberId: string; viewer: ForumViewer },
) {
  const isReadable = sql<boolean>`(post.deleted_at is null and post.hidden_at is null
    and topic.deleted_at is null and topic.hidden_at is null
    and ${readableTopics(db, viewer, { topic: "topic", category: "category" })})`;
  return db
    .selectFrom("forumBookmark as bookmark")
    .innerJoin("forumPost as post", "post.id", "bookmark.postId")
    .innerJoin("forumTopic as topic", "topic.id", "post.topicId")
    .innerJoin("forumCategory as category", "category.id", "topic.categoryId")
    .innerJoin("member as author", "author.id", "post.authorId")
    .select([
      "bookmark.id",
      "bookmark.postId",
      "bookmark.note",
      "bookmark.remindAt",
      "bookmark.remindedAt",
      "bookmark.createdAt",
      "post.number as post",
      "topic.number",
      "topic.slug",
      "topic.title",
      "author.displayName as authorName",
      isReadable.as("isReadable"),
      sql<string>`left(post.plain_text, ${sql.lit(excerptLength + 1)})`.as("excerpt"),
    ])
    .where("bookmark.memberId", "=", memberId);
}

type BookmarkRow = Awaited<ReturnType<ReturnType<typeof selectBookmarks>["execute"]>>[number];

function readBookmark(row: BookmarkRow) {
  const { isReadable, post, number, slug, title, authorName, excerpt, ...bookmark } = row;
  return {
    ...bookmark,
    place: isReadable ? { post, number, slug, title, authorName, excerpt: shorten(excerpt) } : null,
  };
}

function shorten(text: string): string {
  if (text.length <= excerptLength) return text;
  return `${text.slice(0, Math.max(text.lastIndexOf(" ", excerptLength), 1))} …`;
}
