import type { Reader } from "#app/platform/db.server.ts";
import type { ForumViewer } from "../rules/category-visibility.ts";
import { readableTopics } from "./readable-categories.server.ts";

/** Where a post stands that once had this number in this topic. */
export async function findMovedPost(
  db: Reader,
  { topicNumber, post, viewer }: { topicNumber: number; post: number; viewer: ForumViewer },
) {
  return selectMoved(db, viewer)
    .select(["topic.number", "topic.slug", "post.number as post"])
    .where("former.number", "=", topicNumber)
    .where("moved.number", "=", post)
    .executeTakeFirst();
}

/**
 * Where a topic went that was merged: the place of the post asked for, or of the last one before
 * it where that one had moved out earlier. Undefined where the viewer may not know of it.
 */
export async function findMergedTopic(
  db: Reader,
  { topicNumber, post, viewer }: { topicNumber: number; post: number; viewer: ForumViewer },
) {
  return selectMoved(db, viewer)
    .select(["topic.number", "topic.slug", "post.number as post"])
    .where("former.number", "=", topicNumber)
    .where("former.mergedIntoId", "is not", null)
    .where("moved.number", "<=", post)
    .orderBy("moved.number", "desc")
    .limit(1)
    .executeTakeFirst();
}

/** What stood between two numbers of a topic and is elsewhere now, a line for each place. */
export async function listMovedPosts(
  db: Reader,
  { topicId, from, to, viewer }: { topicId: string; from: number; to: number; viewer: ForumViewer },
): Promise<MovedPosts[]> {
  const numbers = await db
    .selectFrom("forumMovedPost")
    .select(["number", "postId"])
    .where("topicId", "=", topicId)
    .where("number", ">=", from)
    .where("number", "<=", to)
    .orderBy("number")
    .execute();
  if (numbers.length === 0) return [];
  const places = await selectMoved(db, viewer)
    .select(["moved.postId", "topic.id", "topic.number", "topic.slug", "topic.title"])
    .select("post.number as post")
    .where("moved.topicId", "=", topicId)
    .where("moved.number", ">=", from)
    .where("moved.number", "<=", to)
    .execute();
  const placeOf = new Map(places.map(({ postId, ...place }) => [postId, place]));
  return joinNeighbours(
    numbers.map(({ number, postId }) => ({ number, place: placeOf.get(postId) ?? null })),
  );
}

export interface MovedPosts {
  /** The numbers they had here. */
  numbers: number[];
  /** Where the first of them is now; null where the viewer may not see it. */
  place: { number: number; slug: string; title: string; post: number } | null;
}

type Place = NonNullable<MovedPosts["place"]> & { id: string };

function joinNeighbours(posts: readonly { number: number; place: Place | null }[]): MovedPosts[] {
  const lines: (MovedPosts & { topicId: string | null })[] = [];
  for (const { number, place } of posts) {
    const last = lines.at(-1);
    const topicId = place?.id ?? null;
    if (last && last.topicId === topicId && last.numbers.at(-1) === number - 1)
      last.numbers.push(number);
    else lines.push({ numbers: [number], place, topicId });
  }
  return lines;
}

function selectMoved(db: Reader, viewer: ForumViewer) {
  return db
    .selectFrom("forumMovedPost as moved")
    .innerJoin("forumTopic as former", "former.id", "moved.topicId")
    .innerJoin("forumPost as post", "post.id", "moved.postId")
    .innerJoin("forumTopic as topic", "topic.id", "post.topicId")
    .innerJoin("forumCategory as category", "category.id", "topic.categoryId")
    .where(readableTopics(db, viewer, { topic: "topic", category: "category" }))
    .$if(!viewer.isStaff, (query) =>
      query.where("topic.hiddenAt", "is", null).where("topic.deletedAt", "is", null),
    );
}
