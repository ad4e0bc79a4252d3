import type { Database, Transaction } from "#app/platform/db.server.ts";
import { appendEvent } from "#app/platform/events.server.ts";
import type { Actor } from "../rules/category-visibility.ts";
import { eventHeadOf } from "./append-post-event.server.ts";
import type { LockedPoll } from "./lock-poll.server.ts";
import { topicFactsOf } from "./record-topic-act.server.ts";

/** Tells others what was done with a poll. */
export async function recordPollAct(
  trx: Transaction<Database>,
  name: "poll.changed" | "poll.ended" | "poll.voted",
  {
    poll,
    actor,
    now,
  }: {
    poll: Pick<
      LockedPoll,
      "topicId" | "topicNumber" | "categoryId" | "visibility" | "authorId" | "isAnonymous"
    >;
    /** Nobody where its time was over. */
    actor: Actor;
    now: Temporal.Instant;
  },
): Promise<void> {
  // That somebody voted at this very moment would tell whose an anonymous vote is.
  if (name === "poll.voted" && poll.isAnonymous) return;
  await appendEvent(trx, {
    ...eventHeadOf(actor, now),
    name,
    memberId: name === "poll.voted" ? actor.id : poll.authorId,
    subject: { kind: "topic", id: poll.topicId },
    payload: topicFactsOf({ ...poll, id: poll.topicId, number: poll.topicNumber }),
  });
}
