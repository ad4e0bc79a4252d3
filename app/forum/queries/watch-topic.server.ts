import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";
import { findOnce } from "#app/platform/live/live-hub.server.ts";
import type { LivePart } from "#app/platform/live/live-stream.server.ts";
import type { ForumViewer } from "../rules/category-visibility.ts";
import { type NewPosts, newPostsFor } from "../rules/new-posts.ts";
import { readableTopics } from "./readable-categories.server.ts";

const countedPosts = 101;

/**
 * What an open page of a topic is told: which posts have come after the last one it shows. Null
 * where the viewer may not read the topic; ends when they may no longer.
 */
export async function watchTopic(
  db: Reader,
  { number, after, viewer }: { number: number; after: number; viewer: ForumViewer },
): Promise<LivePart | null> {
  const topic = await selectReadable(db, viewer).where("number", "=", number).executeTakeFirst();
  if (!topic) return null;
  const subjects = [`topic:${topic.id}`, "forum"];
  return {
    subjects,
    async look() {
      const state = await findOnce(`topic ${topic.id}`, {
        subjects,
        find: () => findState(db, topic.id),
      });
      const mayRead =
        state &&
        (state.readers === "everybody" ||
          (state.readers === "members" && viewer.memberId !== null) ||
          (await isReadable(db, { topicId: topic.id, viewer })));
      if (!mayRead) return "ended";
      const data: NewPosts = newPostsFor(state.latest, { after, memberId: viewer.memberId });
      return { event: "topic", data };
    },
  };
}

async function isReadable(
  db: Reader,
  { topicId, viewer }: { topicId: string; viewer: ForumViewer },
): Promise<boolean> {
  const query = selectReadable(db, viewer).where("forumTopic.id", "=", topicId);
  return (await query.executeTakeFirst()) !== undefined;
}

function selectReadable(db: Reader, viewer: ForumViewer) {
  return db
    .selectFrom("forumTopic")
    .innerJoin("forumCategory", "forumCategory.id", "forumTopic.categoryId")
    .select("forumTopic.id")
    .where("forumTopic.hiddenAt", "is", null)
    .where("forumTopic.deletedAt", "is", null)
    .where(readableTopics(db, viewer));
}

/** The same for whoever watches: the latest posts, and whether it must be asked who reads them. */
async function findState(db: Reader, topicId: string) {
  const row = await db
    .selectFrom("forumTopic")
    .innerJoin("forumCategory as category", "category.id", "forumTopic.categoryId")
    .select((eb) => [
      "category.visibility",
      eb
        .and([
          eb("category.accessId", "is", null),
          eb("category.readers", "=", "all"),
          eb("category.isOwnTopicsOnly", "=", false),
        ])
        .as("hasNoDoor"),
      sql<
        LatestPost[]
      >`coalesce((select json_agg(json_build_object('number', post.number, 'authorId', post.author_id)
        order by post.number desc)
        from (select number, author_id from forum_post
          where topic_id = forum_topic.id and hidden_at is null and deleted_at is null
          order by number desc limit ${countedPosts}) as post), '[]')`.as("latest"),
    ])
    .where("forumTopic.id", "=", topicId)
    .where("forumTopic.hiddenAt", "is", null)
    .where("forumTopic.deletedAt", "is", null)
    .executeTakeFirst();
  if (!row) return null;
  const readers: "everybody" | "members" | "some" = !row.hasNoDoor
    ? "some"
    : row.visibility === "public"
      ? "everybody"
      : row.visibility === "members"
        ? "members"
        : "some";
  return { readers, latest: row.latest };
}

interface LatestPost {
  number: number;
  authorId: string;
}
