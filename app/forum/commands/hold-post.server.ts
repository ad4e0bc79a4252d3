import { type Database, json, type Transaction } from "#app/platform/db.server.ts";
import type { Channel } from "#app/platform/events.server.ts";
import type { PostFacts } from "../forum.events.ts";
import type { Actor } from "../rules/category-visibility.ts";
import type { HoldReason } from "../rules/hold-reasons.ts";
import { appendPostEvent } from "./append-post-event.server.ts";

/**
 * The number under which a reply waits in its locked topic: below zero, so that nobody's pages,
 * counts and unread marks know of it.
 */
export async function nextHeldNumber(trx: Transaction<Database>, topicId: string): Promise<number> {
  const { lowest } = await trx
    .selectFrom("forumPost")
    .select((eb) => eb.fn.min("number").as("lowest"))
    .where("topicId", "=", topicId)
    .where("number", "<", 0)
    .executeTakeFirstOrThrow();
  return (lowest ?? 0) - 1;
}

/** Says that a post waits, and why: moderation opens its review item. */
export function tellOfHeldPost(
  trx: Transaction<Database>,
  {
    actor,
    facts,
    reasons,
    channel,
    now,
  }: {
    actor: Actor;
    facts: PostFacts;
    reasons: readonly HoldReason[];
    channel?: Channel | undefined;
    now: Temporal.Instant;
  },
): Promise<void> {
  return appendPostEvent(trx, "post.held", {
    actor,
    memberId: facts.authorId,
    channel,
    now,
    payload: { ...facts, rules: reasons.map(({ rule }) => rule) },
  });
}

/** Lets a person look at a post that everybody reads already; nothing where there is no reason. */
export async function flagByGuard(
  trx: Transaction<Database>,
  {
    actor,
    facts,
    reasons,
    now,
  }: { actor: Actor; facts: PostFacts; reasons: readonly HoldReason[]; now: Temporal.Instant },
): Promise<void> {
  if (reasons.length === 0) return;
  await trx
    .updateTable("forumPost")
    .set({ holdReasons: json(reasons) as never })
    .where("id", "=", facts.postId)
    .execute();
  await appendPostEvent(trx, "post.flagged", {
    actor,
    memberId: facts.authorId,
    now,
    payload: { ...facts, rules: reasons.map(({ rule }) => rule) },
  });
}
