import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";
import type { FanStanding } from "../rules/fan-score.ts";
import { membersWithFigures } from "./members-with-figures.server.ts";

/** Members of a standing, the highest scores first. */
export async function listFans(
  db: Reader,
  { standing, limit }: { standing: Exclude<FanStanding, "none">; limit: number },
) {
  return membersWithFigures(db)
    .where("fanScore.standing", "=", standing)
    .select(sql<number>`fan_score.confirmed_by`.as("confirmedBy"))
    .orderBy("fanScore.score", "desc")
    .orderBy("member.id")
    .limit(limit)
    .execute();
}

/** How many members have each standing. */
export async function countFansByStanding(
  db: Reader,
): Promise<{ standing: string; count: number }[]> {
  return db
    .selectFrom("fanScore")
    .innerJoin("member", "member.id", "fanScore.memberId")
    .where("member.closedAt", "is", null)
    .groupBy("standing")
    .select((eb) => ["standing", eb.fn.countAll<number>().as("count")])
    .limit(4)
    .execute();
}
