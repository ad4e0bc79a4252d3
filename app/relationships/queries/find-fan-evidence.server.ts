import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";
import type { Confirmation, FanEvidence, Taking } from "../rules/fan-score.ts";

// Older likes have faded to nothing long before there are so many newer ones.
const newestLikes = 5_000;

/** What speaks for (and against) a member being a fan, from the tables of all rooms. */
export async function findFanEvidence(db: Reader, memberId: string): Promise<FanEvidence> {
  const likes = await listLikes(db, memberId);
  const accepted = await listAcceptedAnswers(db, memberId);
  const recommendations = await listRecommendations(db, memberId);
  return {
    memberId,
    confirmations: [...likes, ...accepted, ...recommendations],
    takings: await listTakings(db, memberId),
  };
}

async function listLikes(db: Reader, memberId: string): Promise<Confirmation[]> {
  return visiblePosts(db, memberId)
    .innerJoin("forumReaction as reaction", "reaction.postId", "post.id")
    .where("reaction.memberId", "<>", memberId)
    .select([
      sql<"like">`'like'`.as("kind"),
      "reaction.memberId as byMemberId",
      "reaction.createdAt as at",
    ])
    .orderBy("reaction.createdAt", "desc")
    .limit(newestLikes)
    .execute();
}

async function listAcceptedAnswers(db: Reader, memberId: string): Promise<Confirmation[]> {
  const rows = await visiblePosts(db, memberId)
    .whereRef("topic.acceptedPostId", "=", "post.id")
    .where("topic.acceptedBy", "<>", memberId)
    .select(["topic.acceptedBy as byMemberId", "topic.acceptedAt as at"])
    .orderBy("topic.acceptedAt", "desc")
    .limit(newestLikes)
    .execute();
  return rows.flatMap(({ byMemberId, at }) =>
    byMemberId && at ? [{ kind: "accepted-answer" as const, byMemberId, at }] : [],
  );
}

async function listRecommendations(db: Reader, memberId: string): Promise<Confirmation[]> {
  const rows = await db
    .selectFrom("recommendation")
    .innerJoin("shopOrder", "shopOrder.id", "recommendation.orderId")
    .where("referrerId", "=", memberId)
    .whereRef("shopOrder.refundedMinor", "<", "shopOrder.totalMinor")
    .select(["referredId as byMemberId", "convertedAt as at"])
    .limit(newestLikes)
    .execute();
  return rows.flatMap(({ byMemberId, at }) =>
    at ? [{ kind: "recommendation" as const, byMemberId, at }] : [],
  );
}

async function listTakings(db: Reader, memberId: string): Promise<Taking[]> {
  return (
    db
      .selectFrom("forumPost")
      .where("authorId", "=", memberId)
      .where("hiddenAt", "is not", null)
      // What only waits for review takes nothing.
      .where("hideReason", "is not", null)
      .select([sql<Taking["kind"]>`'hidden-post'`.as("kind"), sql<string>`hidden_at`.as("at")])
      .unionAll(
        db
          .selectFrom("rewardRedemption")
          .where("memberId", "=", memberId)
          .where("origin", "=", "claim")
          .where("cancelledAt", "is", null)
          .select([sql<Taking["kind"]>`'claimed-reward'`.as("kind"), "requestedAt as at"]),
      )
      .execute()
  );
}

function visiblePosts(db: Reader, memberId: string) {
  return db
    .selectFrom("forumPost as post")
    .innerJoin("forumTopic as topic", "topic.id", "post.topicId")
    .where("post.authorId", "=", memberId)
    .where("post.hiddenAt", "is", null)
    .where("post.deletedAt", "is", null)
    .where("topic.hiddenAt", "is", null)
    .where("topic.deletedAt", "is", null);
}
