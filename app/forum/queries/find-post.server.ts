import type { Reader } from "#app/platform/db.server.ts";
import type { ForumViewer } from "../rules/category-visibility.ts";
import type { PostDocument } from "../rules/document/post-document.types.ts";
import { readableTopics } from "./readable-categories.server.ts";

/** Where a post stands; undefined where the viewer may not know of it. */
export async function findPostAddress(
  db: Reader,
  { postId, viewer }: { postId: string; viewer: ForumViewer },
) {
  if (!uuid.test(postId)) return undefined;
  return selectPost(db, { postId, viewer })
    .select(["forumTopic.number as topicNumber", "forumTopic.slug", "forumPost.number as post"])
    .executeTakeFirst();
}

/** A post with everything that editing it needs. */
export async function findPostForEdit(
  db: Reader,
  { postId, viewer }: { postId: string; viewer: ForumViewer },
) {
  if (!uuid.test(postId)) return undefined;
  const row = await selectPost(db, { postId, viewer })
    .select([
      "forumPost.id",
      "forumPost.number",
      "forumPost.authorId",
      "forumPost.document",
      "forumPost.revision",
      "forumPost.createdAt",
      "forumPost.hiddenAt",
      "forumPost.deletedAt",
      "forumTopic.number as topicNumber",
      "forumTopic.slug",
      "forumTopic.title",
    ])
    .executeTakeFirst();
  return row && { ...row, document: row.document as unknown as PostDocument };
}

function selectPost(db: Reader, { postId, viewer }: { postId: string; viewer: ForumViewer }) {
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
    );
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
