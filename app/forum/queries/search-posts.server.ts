import { type RawBuilder, sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";
import type { ForumViewer } from "../rules/category-visibility.ts";
import { markBegin, markEnd, splitAtMarks } from "../rules/marked-text.ts";
import { isEmptySearch, type SearchText } from "../rules/search-text.ts";
import type { LocalizedText } from "./category-columns.server.ts";
import { readableTopics } from "./readable-categories.server.ts";

const enough = 3;
// Among very many that match, the newest ones are ranked.
const ranked = 600;

export interface PostSearch {
  text: SearchText;
  viewer: ForumViewer;
  timeZone: string;
  limit?: number;
  /** So many of the best are left out: they stood on the pages before. */
  offset?: number;
  withExtracts?: boolean;
}

/**
 * The topics that match best, each with its best post: title before text, newer before older,
 * accepted before other answers. Where hardly anything is found, words that are written alike count.
 * Only what the viewer may read is looked into.
 */
export async function searchPosts(db: Reader, search: PostSearch) {
  if (isEmptySearch(search.text)) return [];
  const { words } = search.text;
  if (words.length === 0) return findPosts(db, search, null);
  const query = await findQuery(db, words, false);
  const found = query ? await findPosts(db, search, query) : [];
  if (found.length >= enough) return found;
  const { limit = 30, offset = 0 } = search;
  const exact = offset > 0 && query ? await findPosts(db, firstOf(search), query) : found;
  if (exact.length >= enough) return found;
  const tolerant = await findQuery(db, words, true);
  if (!tolerant || tolerant === query) return found;
  const alike = await findPosts(db, { ...search, offset: 0, limit: offset + limit }, tolerant);
  const known = new Set(exact.map(({ topicId }) => topicId));
  const all = [...exact, ...alike.filter(({ topicId }) => !known.has(topicId))];
  return all.slice(offset, offset + limit);
}

/** Whether there are enough that say just these words, whichever page is looked at. */
function firstOf(search: PostSearch): PostSearch {
  return { ...search, offset: 0, limit: enough };
}

export type FoundPost = Awaited<ReturnType<typeof searchPosts>>[number];

async function findQuery(db: Reader, words: string[], isTolerant: boolean) {
  const { rows } = await sql<{ query: string }>`
    select forum_search_query(${words}::text[], ${isTolerant})::text as query`.execute(db);
  return rows[0]?.query || null;
}

interface Row {
  topicId: string;
  topicNumber: number;
  slug: string;
  title: string;
  kind: string;
  isSolved: boolean;
  categoryNames: unknown;
  categoryColour: string;
  number: number;
  createdAt: string;
  authorName: string;
  extract: string | null;
}

async function findPosts(
  db: Reader,
  { text, viewer, timeZone, limit = 30, offset = 0, withExtracts = true }: PostSearch,
  query: string | null,
) {
  const conditions = conditionsOf(db, { text, viewer, timeZone });
  const score = query
    ? sql`ts_rank('{0.1, 0.2, 0.4, 1}', hit.vector, ${query}::tsquery)
        * (1 + (hit.post_id is not distinct from hit.accepted_post_id)::int * 0.5 + hit.is_solved::int * 0.1)
        / (1 + extract(epoch from now() - hit.written_at) / 31557600)`
    : sql`extract(epoch from hit.written_at)`;
  const { rows } = await sql<Row>`
    with hit as materialized (
      ${candidates(conditions, query ? sql`found.vector @@ ${query}::tsquery` : null)}
      ${query ? sql`union all ${candidates(conditions, sql`found.title @@ ${query}::tsquery`)}` : sql``}
    ), best as (
      select distinct on (topic_id) topic_id, post_id, language, score
      from (select hit.*, ${score} as score from hit) as scored
      order by topic_id, score desc
    ), shown as materialized (select * from best order by score desc, post_id desc
      limit ${limit} offset ${offset})
    select topic.id as topic_id, topic.number as topic_number, topic.slug, topic.title, topic.kind,
      topic.accepted_post_id is not null as is_solved, category.names as category_names,
      category.colour as category_colour, post.number, post.created_at,
      author.display_name as author_name,
      ${withExtracts ? extractOf(query) : sql`null`} as extract
    from shown
    join forum_post post on post.id = shown.post_id
    join forum_topic topic on topic.id = shown.topic_id
    join forum_category category on category.id = topic.category_id
    join member author on author.id = post.author_id
    order by shown.score desc, shown.post_id desc`.execute(db);
  return rows.map(({ extract, categoryNames, ...row }) => ({
    ...row,
    category: { names: categoryNames as LocalizedText, colour: row.categoryColour },
    extract: extract === null ? [] : splitAtMarks(extract),
  }));
}

function candidates(conditions: RawBuilder<unknown>, matches: RawBuilder<unknown> | null) {
  return sql`(
    select found.post_id, found.vector, found.written_at, found.language, post.topic_id,
      topic.accepted_post_id, topic.accepted_post_id is not null as is_solved
    from forum_search found
    join forum_post post on post.id = found.post_id
    join forum_topic topic on topic.id = post.topic_id
    join forum_category category on category.id = topic.category_id
    where ${matches ?? sql`true`} and ${conditions}
    order by found.written_at desc
    limit ${sql.lit(ranked)})`;
}

function conditionsOf(
  db: Reader,
  { text, viewer, timeZone }: Pick<PostSearch, "text" | "viewer" | "timeZone">,
) {
  const { category, tag, author, kind, isSolved, before, after } = text;
  const startOf = (day: Temporal.PlainDate) => day.toZonedDateTime(timeZone).toInstant().toString();
  const conditions = [
    sql`post.deleted_at is null and post.hidden_at is null`,
    sql`topic.deleted_at is null and topic.hidden_at is null`,
    readableTopics(db, viewer, { topic: "topic", category: "category" }),
  ];
  if (category)
    conditions.push(sql`(category.slug = ${category} or category.parent_id =
      (select parent.id from forum_category parent where parent.slug = ${category}))`);
  if (tag)
    conditions.push(sql`exists (select from forum_topic_tag tagged join forum_tag tag
      on tag.id = tagged.tag_id where tagged.topic_id = topic.id and tag.slug = ${tag})`);
  if (author)
    conditions.push(sql`post.author_id in (select writer.id from member writer
      where writer.closed_at is null and writer.leaves_at is null and writer.display_name ilike ${beginningWith(author)})`);
  if (kind) conditions.push(sql`topic.kind = ${kind}`);
  if (isSolved) conditions.push(sql`topic.accepted_post_id is not null`);
  if (before) conditions.push(sql`found.written_at < ${startOf(before)}::timestamptz`);
  if (after)
    conditions.push(sql`found.written_at >= ${startOf(after.add({ days: 1 }))}::timestamptz`);
  return sql.join(conditions, sql` and `);
}

function beginningWith(name: string): string {
  return `${name.replace(/[\\%_]/g, "\\$&")}%`;
}

function extractOf(query: string | null) {
  const text = sql`translate(left(post.plain_text, 20000), ${markBegin + markEnd}, '')`;
  if (query === null) return sql`left(${text}, 220)`;
  const options = `StartSel=${markBegin}, StopSel=${markEnd}, MaxWords=36, MinWords=18, MaxFragments=1`;
  return sql`ts_headline(case shown.language when 'en' then 'forum_en'::regconfig
    when 'de' then 'forum_de'::regconfig else 'forum_plain'::regconfig end,
    ${text}, ${query}::tsquery, ${options})`;
}
