import type { Database, Transaction } from "#app/platform/db.server.ts";
import { appendEvent } from "#app/platform/events.server.ts";
import type { PostFacts } from "../forum.events.ts";
import type { Actor } from "../rules/category-visibility.ts";
import { eventHeadOf } from "./append-post-event.server.ts";

type NewTopicFacts = DomainEvents["topic.created"];

/** Tells of a topic that has just become readable; its first post is told of besides. */
export async function announceTopic(
  trx: Transaction<Database>,
  {
    author,
    topic: { kind, title },
    facts: { topicId, topicNumber: number, categoryId, visibility, authorId },
    now,
  }: {
    author: Actor;
    topic: { kind: string; title: string };
    facts: PostFacts;
    now: Temporal.Instant;
  },
): Promise<void> {
  await appendEvent(trx, {
    ...eventHeadOf(author, now),
    name: "topic.created",
    memberId: authorId,
    subject: { kind: "topic", id: topicId },
    payload: {
      topicId,
      number,
      categoryId,
      visibility,
      authorId,
      kind: kind as NewTopicFacts["kind"],
      title,
    },
  });
}
