import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";
import type { ForumViewer } from "../rules/category-visibility.ts";
import {
  readCursor,
  sinceOf,
  type TopicCursor,
  type TopicListName,
  type TopPeriod,
  writeCursor,
} from "../rules/topic-lists.ts";
import { tagsOfTopic } from "./list-tags.server.ts";
import { hasUnread, isNewTo } from "./reading-conditions.server.ts";
import { readTopic, selectTopics } from "./topic-list.server.ts";

const maxPinned = 10;
const excerptLength = 280;

export interface TopicPageQuery {
  list: TopicListName;
  /** Only for `top`. */
  period?: TopPeriod;
  viewer: ForumViewer;
  /** These categories, or what carries a tag; without it all categories that are not archived. */
  within?: { categoryIds: readonly string[] } | { tagId: string } | undefined;
  /** The `next` of the page before; a broken one means the first page. */
  before?: string | null;
  withExcerpts?: boolean;
  limit?: number;
  now: Temporal.Instant;
}

/** One page of a list of topics; of a category's latest ones the pinned stand before the first. */
export async function listTopicPage(db: Reader, query: TopicPageQuery) {
  const { list, within, before, limit = 30 } = query;
  const order = orders[list];
  const cursor = readCursor(before, order.by);
  const setsPinnedApart = list === "latest" && within !== undefined && "categoryIds" in within;
  const [pinned, rows] = await Promise.all([
    setsPinnedApart && !cursor ? selectPinned(db, query).execute() : [],
    selectList(db, query)
      .$if(setsPinnedApart, (topics) => topics.where("forumTopic.pinnedAt", "is", null))
      .$if(cursor !== null, (topics) => topics.where(isAfter(order, cursor!)))
      .orderBy(order.key, "desc")
      .orderBy("forumTopic.id", "desc")
      .limit(limit + 1)
      .execute(),
  ]);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    topics: [...pinned, ...page].map(readRow),
    next: rows.length > limit && last ? writeCursor({ key: order.keyOf(last), id: last.id }) : null,
    isFirstPage: cursor === null,
  };
}

export type PagedTopic = Awaited<ReturnType<typeof listTopicPage>>["topics"][number];

function readRow(row: Awaited<ReturnType<ReturnType<typeof selectList>["execute"]>>[number]) {
  const lastRead = row.lastReadNumber ?? 0;
  const lastNumber = row.nextPostNumber - 1;
  return {
    ...readTopic(row),
    excerpt: row.excerpt ?? null,
    tags: row.tags,
    isNew: row.isNew,
    /** How many posts came since the member was here; 0 for whoever never was. */
    unreadCount: lastRead > 0 ? Math.max(0, lastNumber - lastRead) : 0,
    firstUnread: lastRead > 0 && lastRead < lastNumber ? lastRead + 1 : null,
  };
}

function selectPinned(db: Reader, query: TopicPageQuery) {
  return selectList(db, query)
    .where("forumTopic.pinnedAt", "is not", null)
    .orderBy("forumTopic.pinnedAt", "desc")
    .limit(maxPinned);
}

function selectList(
  db: Reader,
  { list, period, within, viewer, withExcerpts, now }: TopicPageQuery,
) {
  const since = list === "top" && period ? sinceOf(period, now) : null;
  return selectTopics(db, viewer)
    .leftJoin("forumReading as reading", (join) =>
      join
        .onRef("reading.topicId", "=", "forumTopic.id")
        .on("reading.memberId", "=", viewer.memberId),
    )
    .select(["reading.lastReadNumber", "forumTopic.nextPostNumber"])
    .select(tagsOfTopic.as("tags"))
    .select(isNewTo(viewer.memberId, now).as("isNew"))
    .$if(within === undefined, (topics) => topics.where("forumCategory.archivedAt", "is", null))
    .$if(within !== undefined, (topics) => topics.where(isWithin(within!)))
    .$if(list === "new", (topics) => topics.where(isNewTo(viewer.memberId, now)))
    .$if(list === "unread", (topics) => topics.where(hasUnread))
    .$if(since !== null, (topics) => topics.where("forumTopic.createdAt", ">", since!.toString()))
    .$if(list === "unanswered", (topics) =>
      topics
        .where("forumTopic.visiblePostCount", "<=", 1)
        .where("forumTopic.closedAt", "is", null)
        .where("forumTopic.kind", "<>", "announcement"),
    )
    .$if(withExcerpts === true, (topics) => topics.select(openingOf));
}

/** For queries with `forum_topic`: whether it is of those that a list is about. */
export function isWithin(within: NonNullable<TopicPageQuery["within"]>) {
  if ("categoryIds" in within)
    return sql<boolean>`forum_topic.category_id in (${sql.join(within.categoryIds)})`;
  return sql<boolean>`forum_topic.id in
    (select topic_id from forum_topic_tag where tag_id = ${within.tagId})`;
}

/** The beginning of a topic, for those who want to see it in the list. */
const openingOf = sql<string | null>`(select left(opening.plain_text, ${sql.lit(excerptLength)})
  from forum_post opening where opening.topic_id = forum_topic.id and opening.number = 1)`.as(
  "excerpt",
);

interface Keyed {
  lastPostAt: string;
  createdAt: string;
  likeCount: number;
  visiblePostCount: number;
}

const byActivity = {
  by: "time" as const,
  key: sql`forum_topic.last_post_at`,
  type: sql`timestamptz`,
  keyOf: (topic: Keyed): string | number => topic.lastPostAt,
};
const byOpening = {
  by: "time" as const,
  key: sql`forum_topic.created_at`,
  type: sql`timestamptz`,
  keyOf: (topic: Keyed): string | number => topic.createdAt,
};
// Written as in the index `forum_topic_top`.
const byScore = {
  by: "score" as const,
  key: sql`(forum_topic.like_count * 2 + forum_topic.visible_post_count)`,
  type: sql`int`,
  keyOf: (topic: Keyed): string | number => topic.likeCount * 2 + topic.visiblePostCount,
};

type Order = typeof byActivity | typeof byOpening | typeof byScore;

const orders: Record<TopicListName, Order> = {
  latest: byActivity,
  new: byOpening,
  unread: byActivity,
  top: byScore,
  unanswered: byOpening,
};

function isAfter({ key, type }: Order, cursor: TopicCursor) {
  return sql<boolean>`(${key}, forum_topic.id) < (${cursor.key}::${type}, ${cursor.id}::uuid)`;
}
