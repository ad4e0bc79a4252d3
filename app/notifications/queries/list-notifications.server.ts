import { sql } from "kysely";
import { isStaff, type Role } from "#app/accounts/rules/capabilities.ts";
import { readableTopics } from "#app/forum/queries/readable-categories.server.ts";
import type { Reader } from "#app/platform/db.server.ts";
import { collapseLikes } from "../rules/collapse-likes.ts";
import type { NotificationItem, NotificationRow } from "../rules/notification.types.ts";

const excerptLength = 240;

/**
 * The member's notifications, newest first, the likes of a topic together. What they are about is
 * read as it is now: of a post that is gone, or that the member may no longer see, nothing is said.
 */
export async function listNotifications(
  db: Reader,
  {
    memberId,
    role,
    limit,
    before,
  }: { memberId: string; role: Role; limit: number; before?: string | undefined },
): Promise<{ items: NotificationItem[]; nextBefore: string | null }> {
  const rows = await selectRows(db, { memberId, role, before })
    .limit(limit + 1)
    .execute();
  const page = rows.slice(0, limit);
  return {
    items: collapseLikes(page.map(rowOf)),
    nextBefore: rows.length > limit ? (page.at(-1)?.id ?? null) : null,
  };
}

/** One of the member's notifications, or undefined: somebody else's does not exist for them. */
export async function findNotification(
  db: Reader,
  { memberId, role, notificationId }: { memberId: string; role: Role; notificationId: string },
): Promise<NotificationRow | undefined> {
  const row = await selectRows(db, { memberId, role })
    .where("notification.id", "=", notificationId)
    .executeTakeFirst();
  return row && rowOf(row);
}

type SelectedRow = Awaited<ReturnType<ReturnType<typeof selectRows>["execute"]>>[number];

function selectRows(
  db: Reader,
  { memberId, role, before }: { memberId: string; role: Role; before?: string | undefined },
) {
  return db
    .selectFrom("notification")
    .leftJoin("member as actor", "actor.id", "notification.actorId")
    .leftJoinLateral(
      // Of the posts it is about the first that can be read, and how many can.
      (eb) =>
        eb
          .selectFrom("forumPost as each")
          .select([
            "each.id",
            "each.number",
            "each.topicId",
            "each.plainText",
            "each.hiddenAt",
            "each.deletedAt",
            sql<number>`count(*) filter (where each.hidden_at is null and each.deleted_at is null)
              over ()`.as("visibleCount"),
          ])
          .where(
            sql<boolean>`each.id = any(case
              when notification.kind = 'like' then array[(notification.facts ->> 'postId')::uuid]
              when notification.subject_kind = 'post' then array_prepend(
                notification.subject_id::uuid,
                array(select jsonb_array_elements_text(notification.facts -> 'more')::uuid)) end)`,
          )
          .orderBy(sql`each.hidden_at is not null or each.deleted_at is not null`)
          .orderBy("each.topicId")
          .orderBy("each.number")
          .limit(1)
          .as("post"),
      (join) => join.onTrue(),
    )
    .leftJoin("forumTopic as topic", "topic.id", "post.topicId")
    .leftJoin("forumCategory as category", "category.id", "topic.categoryId")
    .select([
      "notification.id",
      "notification.kind",
      "notification.subjectKind",
      "notification.subjectId",
      "notification.facts",
      "notification.createdAt",
      "notification.readAt",
      "actor.id as actorId",
      "actor.number as actorNumber",
      "actor.displayName as actorName",
      "actor.avatarFileId as actorAvatarFileId",
      "actor.role as actorRole",
      "post.number as postNumber",
      "topic.number as topicNumber",
      "topic.slug as topicSlug",
      "topic.title as topicTitle",
      "post.visibleCount",
      sql<string | null>`left(post.plain_text, ${sql.lit(excerptLength + 1)})`.as("postText"),
    ])
    .where("notification.memberId", "=", memberId)
    .where((eb) =>
      eb.or([
        eb("post.id", "is", null).and("notification.subjectKind", "not in", ["post", "topic"]),
        // A moderator's decision is told of whatever has become of the post.
        eb("notification.kind", "in", measureKinds),
        eb.and([
          eb("post.hiddenAt", "is", null),
          eb("post.deletedAt", "is", null),
          eb("topic.hiddenAt", "is", null),
          eb("topic.deletedAt", "is", null),
          readableTopics(
            db,
            { memberId, isStaff: isStaff(role) },
            { topic: "topic", category: "category" },
          ),
        ]),
      ]),
    )
    .$if(before !== undefined, (query) =>
      query.where((eb) =>
        eb(
          eb.refTuple("notification.createdAt", "notification.id"),
          "<",
          eb
            .selectFrom("notification as last")
            .select(["last.createdAt", "last.id"])
            .where("last.memberId", "=", memberId)
            .where("last.id", "=", before as string)
            .$asTuple("createdAt", "id"),
        ),
      ),
    )
    .orderBy("notification.createdAt", "desc")
    .orderBy("notification.id", "desc");
}

function rowOf(row: SelectedRow): NotificationRow {
  return {
    id: row.id,
    kind: row.kind,
    subjectKind: row.subjectKind,
    subjectId: row.subjectId,
    facts: row.facts,
    createdAt: row.createdAt,
    readAt: row.readAt,
    actor:
      row.actorId === null
        ? null
        : {
            id: row.actorId,
            number: row.actorNumber,
            displayName: row.actorName,
            avatarFileId: row.actorAvatarFileId,
            isStaff: isStaff(row.actorRole as Role),
          },
    post:
      row.topicNumber === null
        ? null
        : {
            topicNumber: row.topicNumber,
            topicSlug: row.topicSlug,
            topicTitle: row.topicTitle,
            number: row.postNumber,
            excerpt: shorten(row.postText ?? ""),
            count: row.visibleCount,
          },
  } as NotificationRow;
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= excerptLength) return line;
  const cut = line.slice(0, excerptLength);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 1))} …`;
}

const measureKinds = [
  "post-hidden",
  "post-restored",
  "post-waits-again",
  "measure-taken",
  "measure-lifted",
  "measure-ended",
] as const;
