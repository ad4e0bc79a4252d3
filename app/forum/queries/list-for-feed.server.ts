import type { Reader } from "#app/platform/db.server.ts";
import type { ForumViewer } from "../rules/category-visibility.ts";
import { readableTopics } from "./readable-categories.server.ts";

const mostEntries = 30;
/** Feeds and maps are for everybody: what they show, guests see. */
export const everybody: ForumViewer = { memberId: null, isStaff: false };

/** The opening posts of the newest public topics, of one category or of all. */
export async function listTopicsForFeed(db: Reader, { categoryId }: { categoryId: string | null }) {
  return selectPublicPosts(db)
    .where("post.number", "=", 1)
    .$if(categoryId === null, (posts) => posts.where("forumCategory.archivedAt", "is", null))
    .$if(categoryId !== null, (posts) => posts.where("forumTopic.categoryId", "=", categoryId!))
    .orderBy("forumTopic.createdAt", "desc")
    .orderBy("forumTopic.id", "desc")
    .limit(mostEntries)
    .execute();
}

/** The latest posts of a public topic, newest first; empty where there is no such topic. */
export async function listPostsForFeed(db: Reader, { topicNumber }: { topicNumber: number }) {
  return selectPublicPosts(db)
    .where("forumTopic.number", "=", topicNumber)
    .orderBy("post.number", "desc")
    .limit(mostEntries)
    .execute();
}

export type FeedPost = Awaited<ReturnType<typeof listPostsForFeed>>[number];

function selectPublicPosts(db: Reader) {
  return db
    .selectFrom("forumPost as post")
    .innerJoin("forumTopic", "forumTopic.id", "post.topicId")
    .innerJoin("forumCategory", "forumCategory.id", "forumTopic.categoryId")
    .innerJoin("member as author", "author.id", "post.authorId")
    .select([
      "post.id",
      "post.number as postNumber",
      "post.html",
      "post.createdAt",
      "post.editedAt",
      "author.displayName as authorName",
      "forumTopic.number",
      "forumTopic.slug",
      "forumTopic.title",
    ])
    .where("post.hiddenAt", "is", null)
    .where("post.deletedAt", "is", null)
    .where("forumTopic.hiddenAt", "is", null)
    .where("forumTopic.deletedAt", "is", null)
    .where(readableTopics(db, everybody));
}
