import { sql } from "kysely";
import type { Database, Transaction } from "#app/platform/db.server.ts";

const shown = 5;
/** So many topics of the category, and so many with a tag in common, are looked at. */
const mostOfCategory = 1_000;
const mostTagged = 300;

/**
 * Finds anew what a topic is related to: shared tags and likeness of titles, in its category and
 * elsewhere. Who may see them is asked when they are shown. A topic that is gone is related to
 * nothing.
 */
export async function relateTopic(trx: Transaction<Database>, topicId: string): Promise<string[]> {
  await trx.deleteFrom("forumRelatedTopic").where("topicId", "=", topicId).execute();
  const { rows } = await sql<{ relatedId: string }>`
    with this as (
      select id, title, category_id from forum_topic
      where id = ${topicId} and deleted_at is null and hidden_at is null
    ), tagged as (
      select theirs.topic_id, count(*) as shared
      from forum_topic_tag mine
      join forum_topic_tag theirs on theirs.tag_id = mine.tag_id and theirs.topic_id <> mine.topic_id
      where mine.topic_id = ${topicId}
      group by theirs.topic_id order by shared desc limit ${mostTagged}
    ), candidate as (
      (select t.id from forum_topic t join this on this.category_id = t.category_id
        where t.deleted_at is null and t.hidden_at is null
        order by t.last_post_at desc limit ${mostOfCategory})
      union select topic_id from tagged
    ), rated as (
      select t.id, similarity(t.title, this.title) + 0.25 * coalesce(tagged.shared, 0) as likeness
      from candidate join forum_topic t using (id) cross join this
      left join tagged on tagged.topic_id = t.id
      where t.id <> this.id and t.deleted_at is null and t.hidden_at is null
    ), best as (
      select id, row_number() over (order by likeness desc, id desc) as position
      from rated where likeness > 0.1 order by likeness desc, id desc limit ${shown}
    )
    insert into forum_related_topic (topic_id, related_id, position)
    select this.id, best.id, best.position from best cross join this
    returning related_id as "relatedId"`.execute(trx);
  return rows.map(({ relatedId }) => relatedId);
}
