import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";
import type { TierChange } from "./list-tier-history.server.ts";

/** How many members stand on each level, by its id; under "" those below every level. */
export async function countMembersPerLevel(db: Reader): Promise<Record<string, number>> {
  const rows = await db
    .selectFrom("member")
    .leftJoin("tierMembership as membership", "membership.memberId", "member.id")
    .where("member.closedAt", "is", null)
    .groupBy("membership.levelId")
    .select((eb) => ["membership.levelId", eb.fn.countAll<number>().as("members")])
    .execute();
  return Object.fromEntries(rows.map(({ levelId, members }) => [levelId ?? "", members]));
}

/** The last changes of level of anybody, newest first. */
export async function listLatestTierChanges(db: Reader, { limit = 12 }: { limit?: number } = {}) {
  const rows = await db
    .selectFrom("tierChange as change")
    .innerJoin("member", "member.id", "change.memberId")
    .select([
      "change.memberId",
      "change.position",
      "change.occurredAt",
      "change.direction",
      "change.cause",
      "change.facts",
      "member.number",
      "member.displayName",
    ])
    // What everybody begins with is no news.
    .where(
      sql<boolean>`not (change.from_level_id is null and (change.facts->>'threshold')::bigint = 0)`,
    )
    .orderBy("change.occurredAt", "desc")
    .orderBy("change.memberId")
    .orderBy("change.position", "desc")
    .limit(limit)
    .execute();
  return rows as never as (TierChange & {
    memberId: string;
    number: number;
    displayName: string;
  })[];
}

/** How far the newest version has come through the members. */
export async function findLastRollout(db: Reader) {
  return db
    .selectFrom("tierRollout")
    .select(["version", "membersTotal", "membersDone", "movedUp", "movedDown", "finishedAt"])
    .orderBy("version", "desc")
    .limit(1)
    .executeTakeFirst();
}
