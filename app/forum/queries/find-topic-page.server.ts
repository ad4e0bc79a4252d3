import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";
import type { ForumViewer } from "../rules/category-visibility.ts";
import { readChosenReactions } from "../rules/reactions.ts";
import type { LocalizedText } from "./category-columns.server.ts";
import { listMovedPosts } from "./find-moved-post.server.ts";
import { listPosts } from "./list-posts.server.ts";
import { tagsOfTopic } from "./list-tags.server.ts";
import { readableTopics } from "./readable-categories.server.ts";
import { relatedTopicsOf } from "./related-topics.server.ts";

export const postsPerPage = 20;
const shownParticipants = 6;

/**
 * A topic with the posts around a number, in three statements however long it is (one more where
 * posts moved elsewhere). Pages are made of post numbers, which are never given twice, so nothing is
 * counted and a link to a post stays right.
 * Null where the viewer may not see the topic; a hidden one is seen by its author and staff.
 */
export async function findTopicPage(
  db: Reader,
  { number, viewer, around = 1 }: { number: number; viewer: ForumViewer; around?: number },
) {
  const from = firstNumberOfPage(around);
  const [topic, posts, participants] = await Promise.all([
    findTopic(db, { number, viewer }),
    listPosts(db, { topicNumber: number, viewer, from, limit: postsPerPage }),
    listParticipants(db, number),
  ]);
  if (!topic) return null;
  const lastNumber = topic.nextPostNumber - 1;
  const to = Math.min(from + postsPerPage - 1, lastNumber);
  // Numbers are only missing where posts moved to another topic.
  const isWhole = posts.length === to - from + 1;
  return {
    topic,
    posts,
    moved: isWhole ? [] : await listMovedPosts(db, { topicId: topic.id, from, to, viewer }),
    participants: participants.slice(0, shownParticipants),
    moreParticipants: Math.max(0, (participants[0]?.total ?? 0) - shownParticipants),
    from,
    lastNumber,
    previous: from > 1 ? Math.max(1, from - postsPerPage) : null,
    next: from + postsPerPage <= lastNumber ? from + postsPerPage : null,
  };
}

export type TopicPage = NonNullable<Awaited<ReturnType<typeof findTopicPage>>>;

/** 1, 21, 41 …: the page on which a post stands. */
export function firstNumberOfPage(number: number): number {
  return Math.floor((number - 1) / postsPerPage) * postsPerPage + 1;
}

async function findTopic(db: Reader, { number, viewer }: { number: number; viewer: ForumViewer }) {
  const row = await db
    .selectFrom("forumTopic")
    .innerJoin("forumCategory", "forumCategory.id", "forumTopic.categoryId")
    .leftJoin("forumPost as accepted", (join) =>
      join
        .onRef("accepted.id", "=", "forumTopic.acceptedPostId")
        .on("accepted.hiddenAt", "is", null)
        .on("accepted.deletedAt", "is", null),
    )
    .leftJoin("member as answerer", "answerer.id", "accepted.authorId")
    .leftJoin("forumReading as reading", (join) =>
      join
        .onRef("reading.topicId", "=", "forumTopic.id")
        .on("reading.memberId", "=", viewer.memberId),
    )
    .select([
      "forumTopic.id",
      "forumTopic.number",
      "forumTopic.slug",
      "forumTopic.title",
      "forumTopic.kind",
      "forumTopic.authorId",
      "forumTopic.createdAt",
      "forumTopic.lastPostAt",
      "forumTopic.closedAt",
      "forumTopic.closeReason",
      "forumTopic.closesAt",
      "forumTopic.reopensAt",
      "forumTopic.mergedIntoId",
      "forumTopic.hiddenAt",
      "forumTopic.deletedAt",
      "forumTopic.deletedBy",
      "forumTopic.likeCount",
      "forumTopic.visiblePostCount",
      "forumTopic.nextPostNumber",
      "forumCategory.slug as categorySlug",
      "forumCategory.names as categoryNames",
      "forumCategory.visibility",
      "forumCategory.language as categoryLanguage",
      "reading.lastReadNumber",
      "accepted.number as acceptedNumber",
      "accepted.plainText as acceptedText",
      "answerer.displayName as answererName",
    ])
    .select(tagsOfTopic.as("tags"))
    .select(relatedTopicsOf(db, viewer).as("related"))
    .select((eb) =>
      // Held posts have numbers of their own, below zero.
      eb
        .exists(
          eb
            .selectFrom("forumPost as held")
            .select("held.id")
            .whereRef("held.topicId", "=", "forumTopic.id")
            .where("held.number", "<", 0),
        )
        .as("hasHeldPosts"),
    )
    .select((eb) =>
      // With the topic, because every page of a topic needs it.
      eb
        .selectFrom("setting")
        .select("value")
        .where("key", "=", "forumReactions")
        .as("chosenReactions"),
    )
    .where("forumTopic.number", "=", number)
    .where(readableTopics(db, viewer))
    .$if(!viewer.isStaff, (query) =>
      query.where((eb) =>
        eb.or([
          eb.and([eb("forumTopic.hiddenAt", "is", null), eb("forumTopic.deletedAt", "is", null)]),
          eb("forumTopic.authorId", "=", viewer.memberId),
        ]),
      ),
    )
    .executeTakeFirst();
  if (!row) return null;
  const { acceptedNumber, acceptedText, answererName, chosenReactions, lastReadNumber, ...topic } =
    row;
  const lastRead = lastReadNumber ?? 0;
  return {
    ...topic,
    kind: topic.kind as "discussion" | "question" | "announcement" | "poll",
    categoryNames: topic.categoryNames as unknown as LocalizedText,
    replyCount: Math.max(0, topic.visiblePostCount - 1),
    /** The first post since the member was here; null where there is none, or they never were. */
    firstUnread: lastRead > 0 && lastRead < topic.nextPostNumber - 1 ? lastRead + 1 : null,
    offeredReactions: readChosenReactions(chosenReactions),
    accepted:
      acceptedNumber !== null && acceptedText !== null && answererName !== null
        ? { number: acceptedNumber, text: shorten(acceptedText, 280), authorName: answererName }
        : null,
  };
}

/** Who wrote most here; each row also says how many they are altogether. */
async function listParticipants(db: Reader, topicNumber: number) {
  return db
    .selectFrom("forumPost")
    .innerJoin("member", "member.id", "forumPost.authorId")
    .select(["member.id", "member.number", "member.displayName", "member.avatarFileId"])
    .select(sql<number>`count(*) over ()`.as("total"))
    .where("forumPost.topicId", "=", (eb) =>
      eb.selectFrom("forumTopic").select("id").where("number", "=", topicNumber),
    )
    .where("forumPost.deletedAt", "is", null)
    .where("forumPost.hiddenAt", "is", null)
    .groupBy("member.id")
    .orderBy((eb) => eb.fn.countAll(), "desc")
    .orderBy((eb) => eb.fn.min("forumPost.number"))
    .limit(shownParticipants)
    .execute();
}

function shorten(text: string, maxChars: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= maxChars ? line : `${line.slice(0, line.lastIndexOf(" ", maxChars))} …`;
}
