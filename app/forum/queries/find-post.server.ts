import type { Reader } from "#app/platform/db.server.ts";
import type { ForumViewer } from "../rules/category-visibility.ts";
import type { PostDocument } from "../rules/document/post-document.types.ts";
import { readableTopics } from "./readable-categories.server.ts";

/** Where a post stands; undefined where the viewer may not know of it. */
export async function findPostAddress(
  db: Reader,
  { postId, viewer }: { postId: string; viewer: ForumViewer },
) {
  if (!isPostId(postId)) return undefined;
  return selectReadablePost(db, { postId, viewer })
    .select(["forumTopic.number as topicNumber", "forumTopic.slug", "forumTopic.title"])
    .select("forumPost.number as post")
    .executeTakeFirst();
}

/** A post with everything that editing it needs. */
export async function findPostForEdit(
  db: Reader,
  { postId, viewer }: { postId: string; viewer: ForumViewer },
) {
  if (!isPostId(postId)) return undefined;
  const row = await selectReadablePost(db, { postId, viewer })
    .select([
      "forumPost.id",
      "forumPost.number",
      "forumPost.authorId",
      "forumPost.document",
      "forumPost.revision",
      "forumPost.createdAt",
      "forumPost.hiddenAt",
      "forumPost.deletedAt",
      "forumTopic.id as topicId",
      "forumPost.wikiSince",
      "forumTopic.number as topicNumber",
      "forumTopic.slug",
      "forumTopic.title",
    ])
    .executeTakeFirst();
  return row && { ...row, document: row.document as unknown as PostDocument };
}

/** The post for further columns; none where the viewer may not know of it. `isPostId` is asked before. */
export function selectReadablePost(
  db: Reader,
  { postId, viewer }: { postId: string; viewer: ForumViewer },
) {
  return db
    .selectFrom("forumPost")
    .innerJoin("forumTopic", "forumTopic.id", "forumPost.topicId")
    .innerJoin("forumCategory", "forumCategory.id", "forumTopic.categoryId")
    .where("forumPost.id", "=", postId)
    .where(readableTopics(db, viewer))
    .$if(!viewer.isStaff, (query) =>
      query.where((eb) =>
        eb.or([
          eb.and([eb("forumTopic.hiddenAt", "is", null), eb("forumTopic.deletedAt", "is", null)]),
          eb("forumTopic.authorId", "=", viewer.memberId),
        ]),
      ),
    )
    .$if(!viewer.isStaff, (query) =>
      query.where((eb) =>
        eb.or([eb("forumPost.number", ">", 0), eb("forumPost.authorId", "=", viewer.memberId)]),
      ),
    );
}

/** Whether a text is an id at all: the database refuses to look for anything else. */
export function isPostId(text: string): boolean {
  return uuid.test(text);
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
