import { readableTopics } from "#app/forum/queries/readable-categories.server.ts";
import type { ForumViewer } from "#app/forum/rules/category-visibility.ts";
import type { Database, Reader, Transaction } from "#app/platform/db.server.ts";
import type { NotificationKind } from "../rules/notification.types.ts";

/** Members to whom a mail about unread news is due, a page of them by id. */
export async function listMembersWithDueMail(
  db: Reader,
  { now, after, limit }: { now: Temporal.Instant; after: string | null; limit: number },
): Promise<string[]> {
  const rows = await db
    .selectFrom("notificationDelivery")
    .select("memberId")
    .distinct()
    .where("channel", "=", "mail")
    .where("settledAt", "is", null)
    .where("dueAt", "<=", now.toString())
    .$if(after !== null, (query) => query.where("memberId", ">", after as string))
    .orderBy("memberId")
    .limit(limit)
    .execute();
  return rows.map(({ memberId }) => memberId);
}

const mostNews = 200;

/**
 * What has not been mailed to a member yet, oldest first, locked until the commit: what another
 * worker is mailing is left to it. What is not due yet comes along, so that one mail tells of all.
 */
export async function lockPendingNews(trx: Transaction<Database>, memberId: string) {
  const rows = await trx
    .selectFrom("notificationDelivery as delivery")
    .innerJoin("notification", (join) =>
      join
        .onRef("notification.memberId", "=", "delivery.memberId")
        .onRef("notification.id", "=", "delivery.notificationId"),
    )
    .select([
      "delivery.eventId",
      "delivery.kind",
      "delivery.postId",
      "delivery.dueAt",
      "notification.readAt",
      "notification.facts",
    ])
    .where("delivery.memberId", "=", memberId)
    .where("delivery.channel", "=", "mail")
    .where("delivery.settledAt", "is", null)
    .orderBy("delivery.dueAt")
    .orderBy("delivery.eventId")
    .limit(mostNews)
    .forUpdate("delivery")
    .skipLocked()
    .execute();
  return rows.map((row) => ({ ...row, kind: row.kind as NotificationKind }));
}

export type PendingNews = Awaited<ReturnType<typeof lockPendingNews>>[number];

/** Those of the posts that the member may read now, with where and by whom; how far they have read. */
export async function listReadablePosts(
  db: Reader,
  { postIds, viewer }: { postIds: readonly string[]; viewer: ForumViewer },
) {
  if (postIds.length === 0) return [];
  return db
    .selectFrom("forumPost")
    .innerJoin("forumTopic", "forumTopic.id", "forumPost.topicId")
    .innerJoin("forumCategory", "forumCategory.id", "forumTopic.categoryId")
    .innerJoin("member as author", "author.id", "forumPost.authorId")
    .leftJoin("forumReading", (join) =>
      join
        .onRef("forumReading.topicId", "=", "forumTopic.id")
        .on("forumReading.memberId", "=", viewer.memberId),
    )
    .select([
      "forumPost.id",
      "forumPost.number",
      "forumPost.plainText",
      "forumPost.authorId",
      "author.displayName as authorName",
      "forumTopic.id as topicId",
      "forumTopic.number as topicNumber",
      "forumTopic.slug as topicSlug",
      "forumTopic.title as topicTitle",
      "forumTopic.closedAt",
      "forumCategory.visibility",
      "forumReading.lastReadNumber",
    ])
    .where("forumPost.id", "in", postIds)
    .where("forumPost.hiddenAt", "is", null)
    .where("forumPost.deletedAt", "is", null)
    .where("forumTopic.hiddenAt", "is", null)
    .where("forumTopic.deletedAt", "is", null)
    .where(readableTopics(db, viewer))
    .orderBy("forumTopic.id")
    .orderBy("forumPost.number")
    .limit(mostNews)
    .execute();
}

export type ReadablePost = Awaited<ReturnType<typeof listReadablePosts>>[number];
