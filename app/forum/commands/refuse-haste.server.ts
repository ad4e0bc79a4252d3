import type { Database, Transaction } from "#app/platform/db.server.ts";
import { findPostingLimits } from "../queries/find-posting-limits.server.ts";
import { findExcess, findHaste, type PostMeasure, sinceForHaste } from "../rules/posting-limits.ts";
import type { TrustLevel } from "../rules/trust-level.ts";

/** Applies the posting limits; staff is only held to the number of mentions. Throws the refusal. */
export async function refuseHaste(
  trx: Transaction<Database>,
  {
    writer,
    isTopic,
    measure,
    now,
  }: {
    writer: { id: string; role: string; joinedAt: string; trustLevel: TrustLevel };
    /** Null for an edit: it waits for nothing. */
    isTopic: boolean | null;
    measure: PostMeasure;
    now: Temporal.Instant;
  },
): Promise<void> {
  const limits = await findPostingLimits(trx);
  const joinedAt = Temporal.Instant.from(writer.joinedAt);
  const isNew = writer.role === "member" && writer.trustLevel === 0;
  const excess = findExcess(measure, { isNew, limits });
  if (excess) throw excess;
  if (!isNew || isTopic === null) return;
  const since = sinceForHaste({ joinedAt, now }, limits);
  const recent = await findRecentPosts(trx, { memberId: writer.id, since, now });
  const haste = findHaste(recent, { isTopic, joinedAt, now, limits });
  if (haste) throw haste;
}

async function findRecentPosts(
  trx: Transaction<Database>,
  { memberId, since, now }: { memberId: string; since: Temporal.Instant; now: Temporal.Instant },
) {
  const row = await trx
    .selectFrom("forumPost")
    .select(({ fn }) => [
      fn.countAll<number>().filterWhere("number", "=", 1).as("topics"),
      fn.countAll<number>().filterWhere("number", "!=", 1).as("replies"),
      fn.max("createdAt").filterWhere("number", "=", 1).as("lastTopicAt"),
      fn.max("createdAt").as("lastPostAt"),
    ])
    .where("authorId", "=", memberId)
    .where("createdAt", ">=", since.toString())
    .where("createdAt", "<=", now.toString())
    .executeTakeFirstOrThrow();
  const instant = (text: string | null) => (text ? Temporal.Instant.from(text) : null);
  return {
    topics: row.topics,
    replies: row.replies,
    lastTopicAt: instant(row.lastTopicAt),
    lastPostAt: instant(row.lastPostAt),
  };
}
