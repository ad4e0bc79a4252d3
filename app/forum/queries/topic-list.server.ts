import type { Reader } from "#app/platform/db.server.ts";
import type { ForumViewer } from "../rules/category-visibility.ts";
import type { LocalizedText } from "./category-columns.server.ts";
import { readableTopics } from "./readable-categories.server.ts";

/** The topics that the viewer may see, with all that a list shows of them; for further conditions. */
export function selectTopics(db: Reader, viewer: ForumViewer) {
  return db
    .selectFrom("forumTopic")
    .innerJoin("forumCategory", "forumCategory.id", "forumTopic.categoryId")
    .innerJoin("member as author", "author.id", "forumTopic.authorId")
    .innerJoin("member as lastAuthor", "lastAuthor.id", "forumTopic.lastPostAuthorId")
    .leftJoin("forumPost as accepted", (join) =>
      join
        .onRef("accepted.id", "=", "forumTopic.acceptedPostId")
        .on("accepted.hiddenAt", "is", null)
        .on("accepted.deletedAt", "is", null),
    )
    .select([
      "forumTopic.id",
      "forumTopic.number",
      "forumTopic.slug",
      "forumTopic.title",
      "forumTopic.kind",
      "forumTopic.createdAt",
      "forumTopic.lastPostAt",
      "forumTopic.pinnedAt",
      "forumTopic.closedAt",
      "forumTopic.likeCount",
      "forumTopic.visiblePostCount",
      "forumCategory.slug as categorySlug",
      "forumCategory.names as categoryNames",
      "forumCategory.colour as categoryColour",
      "forumCategory.icon as categoryIcon",
      "author.id as authorId",
      "author.number as authorNumber",
      "author.displayName as authorName",
      "author.avatarFileId as authorAvatarFileId",
      "lastAuthor.displayName as lastAuthorName",
      "lastAuthor.id as lastAuthorId",
      "lastAuthor.role as lastAuthorRole",
      "accepted.id as acceptedPostId",
    ])
    .where("forumTopic.deletedAt", "is", null)
    .where("forumTopic.hiddenAt", "is", null)
    .where(readableTopics(db, viewer));
}

type TopicRow = Awaited<ReturnType<ReturnType<typeof selectTopics>["execute"]>>[number];
export type ListedTopic = ReturnType<typeof readTopic>;

export function readTopic(row: TopicRow) {
  return {
    id: row.id,
    number: row.number,
    slug: row.slug,
    title: row.title,
    kind: row.kind as "discussion" | "question" | "announcement" | "poll",
    createdAt: row.createdAt,
    lastPostAt: row.lastPostAt,
    isPinned: row.pinnedAt !== null,
    isClosed: row.closedAt !== null,
    isSolved: row.acceptedPostId !== null,
    likeCount: row.likeCount,
    replyCount: Math.max(0, row.visiblePostCount - 1),
    category: {
      slug: row.categorySlug,
      names: row.categoryNames as unknown as LocalizedText,
      colour: row.categoryColour,
      icon: row.categoryIcon,
    },
    author: {
      id: row.authorId,
      number: row.authorNumber,
      displayName: row.authorName,
      avatarFileId: row.authorAvatarFileId,
    },
    lastPostBy: {
      id: row.lastAuthorId,
      displayName: row.lastAuthorName,
      isStaff: row.lastAuthorRole !== "member",
    },
  };
}
