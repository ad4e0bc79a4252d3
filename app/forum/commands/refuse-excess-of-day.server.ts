import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { findPostingLimits } from "../queries/find-posting-limits.server.ts";
import { findTrustLevel } from "../queries/find-trust-level.server.ts";
import type { Writer } from "../rules/category-visibility.ts";
import { againAt, dailyLimit } from "../rules/posting-limits.ts";

interface Day {
  memberId: string;
  since: string;
  until: string;
  /** Which one to find, counted back from the latest. */
  nth: number;
}

/**
 * Holds members to what anybody does within a day; whoever is trusted has more, staff all it wants.
 * Throws `too-many-topics`, `too-many-edits`, `too-many-likes`, which say when it is possible again: when
 * the first of those that are too many is a day old.
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
  const { find, limit } = acts[act];
  const day = {
    memberId,
    since: now.subtract({ hours: 24 }).toString(),
    until: now.toString(),
  };
  const base = (await findPostingLimits(trx))[limit];
  if (!(await find(trx, { ...day, nth: base }))) return;
  const maximum = dailyLimit(base, await findTrustLevel(trx, memberId));
  const full = await find(trx, { ...day, nth: maximum });
  if (!full) return;
  const again = againAt(Temporal.Instant.from(full.at).add({ hours: 24 }), now);
  throw new DomainError(`too-many-${act}`, { maximum, ...again }, 429);
}

const acts = {
  topics: { find: findTopic, limit: "dailyTopics" },
  edits: { find: findEdit, limit: "dailyEdits" },
  likes: { find: findLike, limit: "dailyLikes" },
} as const;

function findTopic(trx: Transaction<Database>, { memberId, since, until, nth }: Day) {
  return trx
    .selectFrom("forumTopic")
    .select("createdAt as at")
    .where("authorId", "=", memberId)
    .where("createdAt", ">", since)
    .where("createdAt", "<=", until)
    .orderBy("createdAt", "desc")
    .offset(nth - 1)
    .limit(1)
    .executeTakeFirst();
}

/** From the record, because small corrections leave no other trace. */
function findEdit(trx: Transaction<Database>, { memberId, since, until, nth }: Day) {
  return trx
    .selectFrom("domainEvent")
    .select("occurredAt as at")
    .where("actorKind", "=", "member")
    .where("actorId", "=", memberId)
    .where("name", "=", "post.edited")
    .where("occurredAt", ">", since)
    .where("occurredAt", "<=", until)
    .orderBy("occurredAt", "desc")
    .offset(nth - 1)
    .limit(1)
    .executeTakeFirst();
}

function findLike(trx: Transaction<Database>, { memberId, since, until, nth }: Day) {
  return trx
    .selectFrom("forumReaction")
    .select("createdAt as at")
    .where("memberId", "=", memberId)
    .where("createdAt", ">", since)
    .where("createdAt", "<=", until)
    .orderBy("createdAt", "desc")
    .offset(nth - 1)
    .limit(1)
    .executeTakeFirst();
}
