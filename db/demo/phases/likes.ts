import { sql } from "kysely";
import { type Database, json, type Transaction } from "#app/platform/db.server.ts";
import type { World } from "../world.ts";
import type { PlannedLikes } from "./forum.ts";

/**
 * Gives the likes in bulk: several thousand single commands would take most of a first start. What
 * the command would write is written, counters included.
 */
export async function giveLikes(
  trx: Transaction<Database>,
  world: World,
  planned: PlannedLikes,
): Promise<number> {
  const readers = world.people
    .filter((person) => person.activity > 0)
    .map((person) => world.memberIds.get(person.key)!);
  const likes = planned.flatMap((post) => {
    const others = readers.filter((id) => id !== post.authorId);
    return world.random.sample(others, Math.min(post.count, others.length)).map((memberId) => {
      const hours = Math.ceil(world.random.next() ** 2 * 160);
      const likedAt = post.postedAt.add({ hours });
      return {
        post: post.postId,
        member: memberId,
        at: (Temporal.Instant.compare(likedAt, world.now) < 0 ? likedAt : world.now).toString(),
      };
    });
  });
  await sql`
    with given as (
      insert into forum_reaction (post_id, member_id, created_at)
      select (item->>'post')::uuid, (item->>'member')::uuid, (item->>'at')::timestamptz
      from jsonb_array_elements(${json(likes)}) item returning post_id, member_id, created_at
    ), counted as (
      update forum_post set like_count = like_count + n
      from (select post_id, count(*) as n from given group by post_id) sums where forum_post.id = sums.post_id
    ), topics as (
      update forum_topic set like_count = like_count + n
      from (select post.topic_id, count(*) as n from given join forum_post post on post.id = given.post_id group by 1) sums
      where forum_topic.id = sums.topic_id
    )
    insert into domain_event (name, occurred_at, member_id, actor_kind, actor_id, channel, direction, subject_kind, subject_id, payload)
    select 'post.liked', given.created_at, given.member_id, case liker.role when 'member' then 'member' else 'staff' end, given.member_id, 'portal',
      case liker.role when 'member' then 'between-members' else 'from-brand' end, 'post', post.id::text,
      jsonb_build_object('postId', post.id, 'topicId', topic.id, 'topicNumber', topic.number, 'number', post.number,
        'categoryId', topic.category_id, 'visibility', category.visibility, 'authorId', post.author_id,
        'postAuthorId', post.author_id, 'likerId', given.member_id, 'first', true,
        'likeCount', row_number() over (partition by post.id order by given.created_at, given.member_id))
    from given
    join forum_post post on post.id = given.post_id
    join forum_topic topic on topic.id = post.topic_id
    join forum_category category on category.id = topic.category_id
    join member liker on liker.id = given.member_id`.execute(trx);
  return likes.length;
}

const reactedPosts = 260;
const kinds = ["thanks", "celebrate", "laugh", "idea"] as const;

/** Gives other reactions in bulk, to well-liked posts and those who liked them, as the command would. */
export async function giveReactions(trx: Transaction<Database>, world: World): Promise<number> {
  const posts = await sql<{ post: string; readers: string[]; at: string }>`
    select post.id as post, post.created_at as at,
      array(select member_id from forum_reaction where post_id = post.id order by member_id) as readers
    from forum_post post where like_count >= 2 and deleted_at is null and hidden_at is null
    order by post.created_at desc, post.id limit ${reactedPosts}`.execute(trx);
  const given = posts.rows.flatMap(({ post, readers, at }) =>
    world.random.sample(readers, Math.ceil(readers.length / 2)).map((member) => ({
      post,
      member,
      kind: kinds[Math.floor(world.random.next() * kinds.length)]!,
      at,
    })),
  );
  await sql`
    with given as (
      insert into forum_reaction (post_id, member_id, kind, created_at)
      select (item->>'post')::uuid, (item->>'member')::uuid, item->>'kind', (item->>'at')::timestamptz
      from jsonb_array_elements(${json(given)}) item returning post_id, kind
    )
    update forum_post set reaction_counts = sums.counts
    from (select post_id, jsonb_object_agg(kind, n) as counts
      from (select post_id, kind, count(*) as n from given group by post_id, kind) as each
      group by post_id) as sums
    where forum_post.id = sums.post_id`.execute(trx);
  return given.length;
}
