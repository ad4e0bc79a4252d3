import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";
import type { ForumViewer } from "../rules/category-visibility.ts";
import { findPoll } from "./find-poll.server.ts";
import { readableTopics } from "./readable-categories.server.ts";

const shownVoters = 100;

interface Voter {
  id: string;
  number: number;
  displayName: string;
}

/**
 * Who chose what in a named poll, the first hundred of each option. Null where the viewer may not
 * read the topic, may not see the results yet, or the poll is anonymous.
 */
export async function listPollVoters(
  db: Reader,
  { topicId, viewer, now }: { topicId: string; viewer: ForumViewer; now: Temporal.Instant },
) {
  const topic = await db
    .selectFrom("forumTopic")
    .innerJoin("forumCategory", "forumCategory.id", "forumTopic.categoryId")
    .select(["forumTopic.number", "forumTopic.slug", "forumTopic.title"])
    .where("forumTopic.id", "=", topicId)
    .where("forumTopic.hiddenAt", "is", null)
    .where("forumTopic.deletedAt", "is", null)
    .where(readableTopics(db, viewer))
    .executeTakeFirst();
  const poll = topic && (await findPoll(db, { topicId, memberId: viewer.memberId, now }));
  if (!poll || poll.isAnonymous || poll.options.some(({ voteCount }) => voteCount === null))
    return null;
  const { rows } = await sql<{ optionId: string; voters: Voter[] }>`
    select o.id as "optionId", coalesce(json_agg(json_build_object('id', m.id, 'number', m.number,
      'displayName', m.display_name) order by v.voted_at) filter (where m.id is not null), '[]') as voters
    from forum_poll_option o
    left join lateral (select member_id, voted_at from forum_poll_vote
      where option_id = o.id order by voted_at limit ${shownVoters}) v on true
    left join member m on m.id = v.member_id
    where o.topic_id = ${topicId} group by o.id`.execute(db);
  const votersOf = new Map(rows.map(({ optionId, voters }) => [optionId, voters]));
  return {
    topic,
    options: poll.options.map(({ id, label, voteCount }) => {
      const voters = votersOf.get(id) ?? [];
      return { id, label, voters, more: Math.max(0, (voteCount ?? 0) - voters.length) };
    }),
  };
}
