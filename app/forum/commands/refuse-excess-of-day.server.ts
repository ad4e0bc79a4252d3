import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { findPostingLimits } from "../queries/find-posting-limits.server.ts";
import { findTrustLevel } from "../queries/find-trust-level.server.ts";
import type { Writer } from "../rules/category-visibility.ts";
import { dailyLimit } from "../rules/posting-limits.ts";

interface Day {
  memberId: string;
  since: string;
  until: string;
}

/**
 * Holds members to what anybody does within a day; whoever is trusted has more, staff all it wants.
 * Throws `too-many-topics`, `too-many-edits`, `too-many-likes`.
 */
export async function refuseExcessOfDay(
  trx: Transaction<Database>,
  {
    act,
    writer: { id: memberId, isStaff },
    now,
  }: { act: keyof typeof acts; writer: Writer; now: Temporal.Instant },
): Promise<void> {
  if (isStaff) return;
  const { count, limit } = acts[act];
  const done = await count(trx, {
    memberId,
    since: now.subtract({ hours: 24 }).toString(),
    until: now.toString(),
  });
  const base = (await findPostingLimits(trx))[limit];
  if (done < base) return;
  const maximum = dailyLimit(base, await findTrustLevel(trx, { memberId, now }));
  if (done >= maximum) throw new DomainError(`too-many-${act}`, { maximum }, 429);
}

const acts = {
  topics: { count: countTopics, limit: "dailyTopics" },
  edits: { count: countEdits, limit: "dailyEdits" },
  likes: { count: countLikes, limit: "dailyLikes" },
} as const;

async function countTopics(trx: Transaction<Database>, { memberId, since, until }: Day) {
  const { count } = await trx
    .selectFrom("forumTopic")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("authorId", "=", memberId)
    .where("createdAt", ">", since)
    .where("createdAt", "<=", until)
    .executeTakeFirstOrThrow();
  return count;
}

/** From the record, because small corrections leave no other trace. */
async function countEdits(trx: Transaction<Database>, { memberId, since, until }: Day) {
  const { count } = await trx
    .selectFrom("domainEvent")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("actorKind", "=", "member")
    .where("actorId", "=", memberId)
    .where("name", "=", "post.edited")
    .where("occurredAt", ">", since)
    .where("occurredAt", "<=", until)
    .executeTakeFirstOrThrow();
  return count;
}

async function countLikes(trx: Transaction<Database>, { memberId, since, until }: Day) {
  const { count } = await trx
    .selectFrom("forumReaction")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("memberId", "=", memberId)
    .where("createdAt", ">", since)
    .where("createdAt", "<=", until)
    .executeTakeFirstOrThrow();
  return count;
}
