import { recordAudit } from "#app/platform/audit.server.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { appendEvent } from "#app/platform/events.server.ts";
import type { TopicFacts } from "../forum.events.ts";
import type { Writer } from "../rules/category-visibility.ts";
import { eventHeadOf } from "./append-post-event.server.ts";

/** Who of the staff acts, by name, because the audit log outlives accounts. */
export interface Staff extends Writer {
  name: string;
}

type TopicActName = Extract<
  keyof DomainEvents,
  | "topic.pinned"
  | "topic.unpinned"
  | "topic.close-scheduled"
  | "topic.closed"
  | "topic.reopened"
  | "topic.moved"
  | "topic.merged"
  | "topic.split"
  | "topic.converted"
>;

interface ActedOnTopic {
  id: string;
  number: number;
  authorId: string;
  categoryId: string;
  visibility: string;
}

/** What every event about a topic says of it. */
export function topicFactsOf(topic: ActedOnTopic): TopicFacts {
  return {
    topicId: topic.id,
    topicNumber: topic.number,
    categoryId: topic.categoryId,
    visibility: topic.visibility as TopicFacts["visibility"],
    authorId: topic.authorId,
  };
}

/** Tells others what was done with a topic; where a person did it, the audit log keeps it, too. */
export async function recordTopicAct<Name extends TopicActName>(
  trx: Transaction<Database>,
  name: Name,
  {
    topic,
    by,
    facts,
    now,
  }: {
    topic: ActedOnTopic;
    /** Null where a timer ran out. */
    by: Staff | null;
    facts: Omit<DomainEvents[Name], keyof TopicFacts>;
    now: Temporal.Instant;
  },
): Promise<void> {
  await appendEvent(trx, {
    ...eventHeadOf(by ?? { id: null, isStaff: true }, now),
    name,
    memberId: topic.authorId,
    subject: { kind: "topic", id: topic.id },
    payload: { ...topicFactsOf(topic), ...facts } as DomainEvents[Name],
  });
  if (!by) return;
  await recordAudit(trx, {
    at: now,
    actor: { id: by.id, name: by.name },
    action: name,
    object: { kind: "topic", id: topic.id },
    memberId: topic.authorId,
    reason: "reason" in facts && typeof facts.reason === "string" ? facts.reason : null,
    facts: { topicNumber: topic.number, ...facts },
  });
}
