import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";
import { type TrustLevel, trustLevelOf } from "../rules/trust-level.ts";

/** How far this member's word is trusted now. */
export async function findTrustLevel(
  db: Reader,
  { memberId, now }: { memberId: string; now: Temporal.Instant },
): Promise<TrustLevel> {
  const facts = await db
    .selectFrom("member")
    .leftJoin("forumPost as post", (join) =>
      join.onRef("post.authorId", "=", "member.id").on("post.deletedAt", "is", null),
    )
    .select((eb) => [
      "member.joinedAt",
      eb.fn.count<number>("post.id").filterWhere("post.hiddenAt", "is", null).as("visiblePosts"),
      eb.fn
        .count<number>("post.id")
        .filterWhere("post.hideReason", "is not", null)
        .as("hiddenPosts"),
      sql<number>`coalesce(sum(post.like_count), 0)`.as("likesReceived"),
    ])
    .where("member.id", "=", memberId)
    .groupBy("member.id")
    .executeTakeFirstOrThrow();
  return trustLevelOf({ ...facts, joinedAt: Temporal.Instant.from(facts.joinedAt), now });
}
