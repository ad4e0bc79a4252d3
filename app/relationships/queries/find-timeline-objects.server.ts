import type { Reader } from "#app/platform/db.server.ts";

export interface TimelineObjects {
  members: Map<string, { number: number; displayName: string }>;
  posts: Map<string, { topicNumber: number; slug: string; title: string; number: number }>;
  topics: Map<string, { topicNumber: number; slug: string; title: string }>;
  rewards: Map<string, { texts: unknown }>;
}

/** Names and addresses of the people and things a page of a timeline speaks of. */
export async function findTimelineObjects(
  db: Reader,
  ids: { members: string[]; posts: string[]; topics: string[]; redemptions: string[] },
): Promise<TimelineObjects> {
  const [members, posts, topics, rewards] = await Promise.all([
    listMembersOf(db, ids.members),
    listPostsOf(db, ids.posts),
    listTopicsOf(db, ids.topics),
    listRewardsOf(db, ids.redemptions),
  ]);
  return {
    members: new Map(members.map(({ id, ...member }) => [id, member])),
    posts: new Map(posts.map(({ id, ...post }) => [id, post])),
    topics: new Map(topics.map(({ id, ...topic }) => [id, topic])),
    rewards: new Map(rewards.map(({ id, ...reward }) => [id, reward])),
  };
}

async function listMembersOf(db: Reader, ids: string[]) {
  if (ids.length === 0) return [];
  return db
    .selectFrom("member")
    .select(["id", "number", "displayName"])
    .where("id", "in", ids)
    .limit(ids.length)
    .execute();
}

async function listPostsOf(db: Reader, ids: string[]) {
  if (ids.length === 0) return [];
  return db
    .selectFrom("forumPost")
    .innerJoin("forumTopic", "forumTopic.id", "forumPost.topicId")
    .select([
      "forumPost.id",
      "forumPost.number",
      "forumTopic.number as topicNumber",
      "forumTopic.slug",
      "forumTopic.title",
    ])
    .where("forumPost.id", "in", ids)
    .limit(ids.length)
    .execute();
}

async function listTopicsOf(db: Reader, ids: string[]) {
  if (ids.length === 0) return [];
  return db
    .selectFrom("forumTopic")
    .select(["id", "number as topicNumber", "slug", "title"])
    .where("id", "in", ids)
    .limit(ids.length)
    .execute();
}

async function listRewardsOf(db: Reader, ids: string[]) {
  if (ids.length === 0) return [];
  return db
    .selectFrom("rewardRedemption")
    .innerJoin("reward", "reward.id", "rewardRedemption.rewardId")
    .select(["rewardRedemption.id", "reward.texts"])
    .where("rewardRedemption.id", "in", ids)
    .limit(ids.length)
    .execute();
}
