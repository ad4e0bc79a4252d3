import type { Reader } from "#app/platform/db.server.ts";
import type { Stance } from "../rules/stance.ts";
import {
  effectiveLevel,
  type FollowLevel,
  shownTopicLevel,
  type TopicLevel,
} from "../rules/topic-level.ts";
import { listLevelFacts } from "./list-level-facts.server.ts";

/** How much of a topic the member hears of, chosen or not; null for guests. */
export async function findTopicLevel(
  db: Reader,
  { topicId, memberId }: { topicId: string; memberId: string | null },
): Promise<{ level: TopicLevel; isChosen: boolean } | null> {
  if (!memberId) return null;
  const [facts] = await listLevelFacts(db, { topicId, memberIds: [memberId] });
  return facts
    ? { level: shownTopicLevel(effectiveLevel(facts)), isChosen: facts.chosen !== null }
    : null;
}

/** What the member chose for a category or a tag; null for guests. */
export async function findFollowLevel(
  db: Reader,
  {
    kind,
    targetId,
    memberId,
  }: { kind: "category" | "tag"; targetId: string; memberId: string | null },
): Promise<FollowLevel | null> {
  if (!memberId) return null;
  const row = await db
    .selectFrom("forumFollow")
    .select("level")
    .where("memberId", "=", memberId)
    .where("targetKind", "=", kind)
    .where("targetId", "=", targetId)
    .executeTakeFirst();
  return (row?.level as FollowLevel | undefined) ?? "normal";
}

/** How the member stands to another. */
export async function findStance(
  db: Reader,
  { memberId, towards }: { memberId: string; towards: string },
): Promise<Stance> {
  const { isFollowing, isIgnoring, isBlocking } = await db
    .selectNoFrom((eb) => [
      eb
        .exists(
          eb
            .selectFrom("forumFollow")
            .select("memberId")
            .where("memberId", "=", memberId)
            .where("targetKind", "=", "member")
            .where("targetId", "=", towards),
        )
        .as("isFollowing"),
      eb
        .exists(
          eb
            .selectFrom("memberIgnore")
            .select("memberId")
            .where("memberId", "=", memberId)
            .where("ignoredId", "=", towards),
        )
        .as("isIgnoring"),
      eb
        .exists(
          eb
            .selectFrom("memberIgnore")
            .select("memberId")
            .where("memberId", "=", memberId)
            .where("ignoredId", "=", towards)
            .where("blockedAt", "is not", null),
        )
        .as("isBlocking"),
    ])
    .executeTakeFirstOrThrow();
  if (isBlocking) return "blocking";
  if (isIgnoring) return "ignoring";
  return isFollowing ? "following" : "neutral";
}
