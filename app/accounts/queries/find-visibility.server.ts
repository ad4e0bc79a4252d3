import type { Reader } from "#app/platform/db.server.ts";
import type { Visibility } from "../rules/visibility.ts";

/** How others see a member. The member exists: they are signed in. */
export async function findVisibility(db: Reader, memberId: string): Promise<Visibility> {
  const row = await db
    .selectFrom("member")
    .select(["profileFor", "activityFor", "showsLastSeen", "onLeaderboard"])
    .where("id", "=", memberId)
    .executeTakeFirstOrThrow();
  return row as Visibility;
}
