import { sql } from "kysely";
import { refuseRestricted } from "#app/accounts/commands/refuse-restricted.server.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { Forbidden } from "#app/platform/errors.ts";
import type { TrustLevel } from "../rules/trust-level.ts";

/**
 * The writing member, locked: what one member sends at once is written one after the other, so that
 * a double submit finds the first and limits count exactly. Throws Forbidden for closed accounts.
 */
export async function lockWriter(trx: Transaction<Database>, memberId: string) {
  const member = await trx
    .selectFrom("member")
    .leftJoin("memberTrust as trust", "trust.memberId", "member.id")
    .select(["member.id", "displayName", "role", "joinedAt", "trust.level"])
    .where("member.id", "=", memberId)
    .where("closedAt", "is", null)
    .forNoKeyUpdate("member")
    .executeTakeFirst();
  if (!member) throw new Forbidden();
  const { level, ...rest } = member;
  return { ...rest, trustLevel: (level ?? 0) as TrustLevel };
}

/**
 * The same for whoever speaks in public. Throws also `account-silenced` and what else keeps an
 * account from it.
 */
export async function lockSpeaker(
  trx: Transaction<Database>,
  { memberId, now }: { memberId: string; now: Temporal.Instant },
) {
  const [member] = await Promise.all([
    lockWriter(trx, memberId),
    refuseRestricted(trx, { memberId, now }),
  ]);
  return member;
}

/** The post that an earlier submit of the same form has made. */
export function findPostByRequestKey(
  trx: Transaction<Database>,
  { authorId, requestKey }: { authorId: string; requestKey: string },
) {
  return trx
    .selectFrom("forumPost")
    .innerJoin("forumTopic", "forumTopic.id", "forumPost.topicId")
    .select([
      "forumPost.id as postId",
      "forumPost.number as postNumber",
      "forumTopic.id as topicId",
      "forumTopic.number as topicNumber",
      "forumTopic.slug",
      sql<number>`forum_topic.next_post_number - 1`.as("lastNumber"),
    ])
    .where("forumPost.authorId", "=", authorId)
    .where("forumPost.requestKey", "=", requestKey)
    .executeTakeFirst();
}

/** Where a post came to stand; a reply that is held has a number below zero. */
export interface WrittenPost {
  postId: string;
  postNumber: number;
  topicId: string;
  topicNumber: number;
  slug: string;
  /** The last number that readers of the topic know. */
  lastNumber: number;
}
