import { sql } from "kysely";
import { refuseRestricted } from "#app/accounts/commands/refuse-restricted.server.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { findChosenReactions } from "../queries/find-reactions.server.ts";
import type { Writer } from "../rules/category-visibility.ts";
import { isReactionKind } from "../rules/reactions.ts";
import { appendPostEvent } from "./append-post-event.server.ts";
import { factsOf, lockPost } from "./lock-post.server.ts";
import { refuseBlocked } from "./refuse-blocked.server.ts";
import { refuseExcessOfDay } from "./refuse-excess-of-day.server.ts";

interface Reaction {
  postId: string;
  kind: string;
  by: Writer;
  now: Temporal.Instant;
}

/**
 * Reacts to a post with something other than a like; the same twice is once. Throws NotFound,
 * `own-post-reaction`, `post-not-visible`, `reaction-unknown`, `too-many-likes`.
 */
export async function reactToPost(
  trx: Transaction<Database>,
  { postId, kind, by, now }: Reaction,
): Promise<void> {
  const locked = await lockPost(trx, { postId, actor: by });
  const { post, topic } = locked;
  if (post.deletedAt || post.hiddenAt || topic.deletedAt || topic.hiddenAt)
    throw new DomainError("post-not-visible");
  if (post.authorId === by.id) throw new DomainError("own-post-reaction", {}, 403);
  const chosen = await findChosenReactions(trx);
  if (!isReactionKind(kind) || !chosen.includes(kind))
    throw new DomainError("reaction-unknown", {}, 422);
  await refuseRestricted(trx, { memberId: by.id, now });
  await refuseBlocked(trx, { memberId: by.id, otherIds: [post.authorId] });
  await refuseExcessOfDay(trx, { act: "likes", writer: by, now });
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto("forumReaction")
    .values({ postId, memberId: by.id, kind, createdAt: now.toString() })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 0n) return;
  await countReaction(trx, { postId, kind, change: 1 });
  await appendPostEvent(trx, "post.reacted", {
    actor: by,
    memberId: by.id,
    now,
    payload: {
      ...factsOf(locked),
      postAuthorId: post.authorId,
      reactorId: by.id,
      kind,
      first: !(await reactedBefore(trx, { postId, by })),
    },
  });
}

/** Takes a reaction back, also one that is not offered any more. Throws NotFound. */
export async function takeBackReaction(
  trx: Transaction<Database>,
  { postId, kind, by }: Omit<Reaction, "now">,
): Promise<void> {
  await lockPost(trx, { postId, actor: by });
  const { numDeletedRows } = await trx
    .deleteFrom("forumReaction")
    .where("postId", "=", postId)
    .where("memberId", "=", by.id)
    .where("kind", "=", kind)
    .where("kind", "<>", "like")
    .executeTakeFirstOrThrow();
  if (numDeletedRows > 0n) await countReaction(trx, { postId, kind, change: -1 });
}

/** A kind that nobody gives any more leaves the counters. */
async function countReaction(
  trx: Transaction<Database>,
  { postId, kind, change }: { postId: string; kind: string; change: 1 | -1 },
): Promise<void> {
  await sql`
    update forum_post set reaction_counts = case
      when coalesce((reaction_counts ->> ${kind})::int, 0) + ${change}::int <= 0
        then reaction_counts - ${kind}::text
      else jsonb_set(reaction_counts, array[${kind}::text],
        to_jsonb(coalesce((reaction_counts ->> ${kind})::int, 0) + ${change}::int)) end
    where id = ${postId}`.execute(trx);
}

/** Whether the author has heard of a reaction of this member to this post. */
async function reactedBefore(
  trx: Transaction<Database>,
  { postId, by }: { postId: string; by: Writer },
): Promise<boolean> {
  const found = await trx
    .selectFrom("domainEvent")
    .select("id")
    .where("subjectKind", "=", "post")
    .where("subjectId", "=", postId)
    .where("name", "in", ["post.reacted", "post.liked"])
    .where("actorId", "=", by.id)
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}
