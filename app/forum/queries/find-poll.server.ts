import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";
import { isPollOpen, type PollResults, showsResults } from "../rules/poll.ts";
import { voterKeyOf } from "./voter-key.server.ts";

interface StoredOption {
  id: string;
  label: string;
  voteCount: number;
}

/**
 * The poll of a topic as a viewer sees it, in one statement: how the votes stand is only in it where
 * the viewer may know. The caller has made sure that they may read the topic.
 */
export async function findPoll(
  db: Reader,
  { topicId, memberId, now }: { topicId: string; memberId: string | null; now: Temporal.Instant },
) {
  const voterKey = memberId ? voterKeyOf({ topicId, memberId }) : null;
  const poll = await db
    .selectFrom("forumPoll as poll")
    .innerJoin("forumTopic as topic", "topic.id", "poll.topicId")
    .select([
      "poll.maxChoices",
      "poll.results",
      "poll.isAnonymous",
      "poll.closesAt",
      "poll.endedAt",
      "poll.voterCount",
      "topic.closedAt as topicClosedAt",
    ])
    .select(
      sql<StoredOption[]>`(select json_agg(json_build_object('id', o.id, 'label', o.label,
        'voteCount', o.vote_count) order by o.position)
        from forum_poll_option o where o.topic_id = poll.topic_id)`.as("options"),
    )
    .select(
      sql<string[]>`array(select v.option_id::text from forum_poll_vote v
        where v.topic_id = poll.topic_id and v.voter_key = ${voterKey})`.as("chosenIds"),
    )
    .where("poll.topicId", "=", topicId)
    .executeTakeFirst();
  if (!poll) return null;
  const { options, chosenIds, topicClosedAt, ...rest } = poll;
  const results = poll.results as PollResults;
  const isOpen = isPollOpen(poll, now) && !topicClosedAt;
  const hasVoted = chosenIds.length > 0;
  const isShown = showsResults(results, { isOpen, hasVoted });
  return {
    ...rest,
    topicId,
    results,
    isOpen,
    hasVoted,
    options: options.map(({ id, label, voteCount }) => ({
      id,
      label,
      isChosen: chosenIds.includes(id),
      voteCount: isShown ? voteCount : null,
    })),
  };
}

export type ShownPoll = NonNullable<Awaited<ReturnType<typeof findPoll>>>;
