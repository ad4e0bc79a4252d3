import type { Reader } from "#app/platform/db.server.ts";
import { findSetting } from "#app/platform/settings.server.ts";
import { type LeaderboardSetting, placesOf, readLeaderboardSetting } from "../rules/leaderboard.ts";
import type { TopPeriod } from "../rules/topic-lists.ts";

const shownPlaces = 50;

/** Whether there is a leaderboard, and what counts there. */
export async function findLeaderboardSetting(db: Reader): Promise<LeaderboardSetting> {
  return readLeaderboardSetting(await findSetting(db, "leaderboard"));
}

/**
 * Who contributed most, as it was counted last, with the viewer's own figures. Whoever does not want
 * to be shown, has left or belongs to the team now is left out at once.
 */
export async function findLeaderboard(
  db: Reader,
  { period, memberId }: { period: TopPeriod; memberId: string },
) {
  const [rows, own] = await Promise.all([
    selectContributions(db, period)
      .orderBy("score", "desc")
      .orderBy("memberId")
      .limit(shownPlaces)
      .execute(),
    selectContributions(db, period).where("memberId", "=", memberId).executeTakeFirst(),
  ]);
  const places = placesOf(rows.map(({ score }) => score));
  return {
    entries: rows.map(({ countedAt: _, ...row }, index) => ({
      ...row,
      place: places[index]!,
      isOwn: row.id === memberId,
    })),
    /** The viewer's figures where they are too low for a place. */
    own: own && !rows.some(({ id }) => id === memberId) ? own : null,
    countedAt: rows[0]?.countedAt ?? null,
  };
}

export type Leaderboard = Awaited<ReturnType<typeof findLeaderboard>>;

function selectContributions(db: Reader, period: TopPeriod) {
  return db
    .selectFrom("forumContribution")
    .innerJoin("member", "member.id", "forumContribution.memberId")
    .select([
      "member.id",
      "member.number",
      "member.displayName",
      "member.avatarFileId",
      "score",
      "posts",
      "likes",
      "answers",
      "countedAt",
    ])
    .where("period", "=", period)
    .where("member.onLeaderboard", "=", true)
    .where("member.role", "=", "member")
    .where("member.closedAt", "is", null)
    .where("member.leavesAt", "is", null);
}
