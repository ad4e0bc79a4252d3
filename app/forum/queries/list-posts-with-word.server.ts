import type { Reader } from "#app/platform/db.server.ts";
import type { WatchedWord } from "../rules/spam/watched-words.ts";
import { compileWatchedWords } from "../rules/spam/watched-words.ts";

const shown = 10;
const atMost = 20_000;

/** The posts of the last month in which a word or pattern would be found, the newest shown. */
export async function listPostsWithWord(
  db: Reader,
  { word, now }: { word: WatchedWord; now: Temporal.Instant },
) {
  const find = compileWatchedWords([word]);
  const posts = await db
    .selectFrom("forumPost as post")
    .innerJoin("forumTopic as topic", "topic.id", "post.topicId")
    .innerJoin("member as author", "author.id", "post.authorId")
    .select([
      "post.id",
      "post.number",
      "post.plainText",
      "post.createdAt",
      "author.displayName as authorName",
      "topic.number as topicNumber",
      "topic.slug as topicSlug",
      "topic.title as topicTitle",
    ])
    .where("post.createdAt", ">", now.subtract({ hours: 24 * 30 }).toString())
    .where("post.number", ">", 0)
    .orderBy("post.createdAt", "desc")
    .limit(atMost)
    .execute();
  const found = posts.flatMap(({ plainText, ...post }) => {
    const [first] = find(plainText);
    return first ? [{ ...post, excerpt: around(plainText, first) }] : [];
  });
  return { looked: posts.length, count: found.length, posts: found.slice(0, shown) };
}

function around(text: string, { start, end }: { start: number; end: number }) {
  return {
    before: text.slice(Math.max(0, start - 60), start),
    match: text.slice(start, end),
    after: text.slice(end, end + 60),
  };
}
