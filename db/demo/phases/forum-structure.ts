import { sql } from "kysely";
import { createReply } from "#app/forum/commands/create-reply.server.ts";
import { createTopic } from "#app/forum/commands/create-topic.server.ts";
import { relateTopic } from "#app/forum/commands/relate-topic.server.ts";
import { documentFromPlainText } from "#app/forum/rules/document/document-from-plain-text.ts";
import { slugOfTag } from "#app/forum/rules/tags.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { inTransaction, json } from "#app/platform/db.server.ts";
import { calculator, concerns } from "../content/concerns.ts";
import { staffTagOf, tagGroups } from "../content/tags.ts";
import { generateTopics } from "../content/threads/generate.ts";
import { actorOf, at, earlier, type World } from "../world.ts";

const concernsCategory = {
  slug: "anliegen",
  names: { de: "Persönliche Anliegen", en: "Personal concerns" },
  descriptions: {
    de: "Was nur dich und uns angeht: Rechnung, Lieferung, Unverträglichkeit.",
    en: "What concerns just you and us: bills, deliveries, allergies.",
  },
  templates: {
    de: "Worum geht es?\n\nBestellnummer, wenn es eine gibt:\n\nWas wäre für dich eine gute Lösung?",
    en: "What is it about?\n\nOrder number, if there is one:\n\nWhat would be a good solution for you?",
  },
};

/** A place where members meet nobody but the team, with two members in it, and some code. */
export async function raiseConcerns(world: World): Promise<void> {
  await inTransaction(async (trx) => {
    const { names, descriptions, templates, slug } = concernsCategory;
    const { id: categoryId } = await trx
      .insertInto("forumCategory")
      .values({
        slug,
        names: json(names) as never,
        descriptions: json(descriptions) as never,
        templates: json(templates) as never,
        colour: "#6b4f8a",
        icon: "heart",
        position: 90,
        visibility: "members",
        isOwnTopicsOnly: true,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    for (const concern of concerns) await raiseConcern(trx, world, { concern, categoryId });
    await createTopic(trx, {
      author: actorOf(world, calculator.author),
      categoryId: world.categoryIds.get(calculator.category)!,
      kind: "discussion",
      title: calculator.title,
      document: documentFromPlainText(calculator.text),
      tagIds: await tagIdsOf(trx, calculator.tags),
      requestKey: crypto.randomUUID(),
      now: at(world, calculator.daysAgo, 1_170),
      withoutLimits: true,
    });
  });
}

async function raiseConcern(
  trx: Transaction<Database>,
  world: World,
  { concern, categoryId }: { concern: (typeof concerns)[number]; categoryId: string },
): Promise<void> {
  const openedAt = at(world, concern.daysAgo, 560);
  const { topicNumber } = await createTopic(trx, {
    author: actorOf(world, concern.author),
    categoryId,
    kind: "discussion",
    title: concern.title,
    document: documentFromPlainText(concern.text),
    requestKey: crypto.randomUUID(),
    now: openedAt,
    withoutLimits: true,
  });
  for (const { author, text, minutes } of concern.replies)
    await createReply(trx, {
      author: actorOf(world, author),
      topicNumber,
      replyToNumber: null,
      document: documentFromPlainText(text),
      requestKey: crypto.randomUUID(),
      now: earlier(openedAt.add({ minutes }), world.now),
      withoutLimits: true,
    });
}

/** Makes the tags that topics name and puts them there; the roastery's own ones, too. */
export async function tagTopics(trx: Transaction<Database>, world: World): Promise<number> {
  const topics = generateTopics();
  const groupOf = await makeTagGroups(trx);
  const names = new Set([
    ...tagGroups.flatMap(({ tags }) => tags),
    ...topics.flatMap(({ tags }) => tags),
  ]);
  const tags = await trx
    .insertInto("forumTag")
    .values(
      [...names].map((name) => ({
        name,
        slug: slugOfTag(name),
        groupId: groupOf.get(name) ?? null,
        createdAt: at(world, 360),
      })),
    )
    .returning(["id", "name"])
    .execute();
  const idOf = new Map(tags.map(({ id, name }) => [name, id]));
  const rows = await trx.selectFrom("forumTopic").select(["id", "number"]).execute();
  const topicIdOf = new Map(rows.map(({ id, number }) => [number, id]));
  const tagged = topics.flatMap((topic) => {
    const topicId = topicIdOf.get(world.topicNumbers.get(topic.key)!)!;
    const marks = [...staffTagOf].flatMap(([word, tag]) =>
      topic.title.startsWith(word) ? tag : [],
    );
    return [...topic.tags, ...marks].map((name) => ({ topicId, tagId: idOf.get(name)! }));
  });
  await trx.insertInto("forumTopicTag").values(tagged).execute();
  return names.size;
}

async function makeTagGroups(trx: Transaction<Database>): Promise<Map<string, string>> {
  const groupOf = new Map<string, string>();
  for (const [position, { names, tags, ...rest }] of tagGroups.entries()) {
    const { id } = await trx
      .insertInto("forumTagGroup")
      .values({ names: json(names) as never, position, ...rest })
      .returning("id")
      .executeTakeFirstOrThrow();
    for (const tag of tags) groupOf.set(tag, id);
  }
  return groupOf;
}

async function tagIdsOf(trx: Transaction<Database>, names: readonly string[]) {
  const tags = await trx.selectFrom("forumTag").select("id").where("name", "in", names).execute();
  return tags.map(({ id }) => id);
}

/** Those with a voice of their own come first; how far all the others read, nobody looks at. */
const readers = 40;
const related = 60;

/**
 * How far people have read in the last two months: much of it to the end, some of it not quite, and
 * the rest not at all; alike for the same people and topics each time.
 */
export async function rememberReading(trx: Transaction<Database>, world: World): Promise<void> {
  const since = world.now.subtract({ hours: 24 * 60 });
  await sql`
    insert into forum_reading (member_id, topic_id, last_read_number, seconds_read, opened_at, last_read_at)
    select m.id, t.id,
      case when dice < 7 then t.next_post_number - 1 else greatest(1, t.next_post_number - 2 - dice % 3) end,
      20 * t.next_post_number, t.created_at, t.last_post_at
    from member m cross join forum_topic t
    join forum_category c on c.id = t.category_id,
    lateral (select (m.number * 7919 + t.number * 104729) % 12 as dice) as chance
    where t.last_post_at > ${since.toString()} and t.deleted_at is null and t.hidden_at is null
      and m.number <= ${readers} and c.visibility = 'public' and c.access_id is null and m.closed_at is null and dice < 9
    on conflict do nothing`.execute(trx);
}

/** Whoever had the last word has read what was said before it. */
export async function readOwnTalks(trx: Transaction<Database>): Promise<void> {
  await sql`
    update forum_reading set last_read_number = t.next_post_number - 1
    from forum_topic t
    where t.id = forum_reading.topic_id and t.last_post_author_id = forum_reading.member_id`.execute(
    trx,
  );
}

/** What the newest topics lead on to. */
export async function relateTopics(trx: Transaction<Database>): Promise<void> {
  const topics = await trx
    .selectFrom("forumTopic")
    .select("id")
    .orderBy("createdAt", "desc")
    .limit(related)
    .execute();
  for (const { id } of topics) await relateTopic(trx, id);
}
