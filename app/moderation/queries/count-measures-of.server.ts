import type { Reader } from "#app/platform/db.server.ts";
import { ladderMonths } from "../rules/penalty-ladder.ts";

/** How many measures of persons against a member count for what comes next: taken back ones do not. */
export async function countMeasuresOf(
  db: Reader,
  { memberId, now }: { memberId: string; now: Temporal.Instant },
): Promise<number> {
  const since = now.toZonedDateTimeISO("UTC").subtract({ months: ladderMonths }).toInstant();
  const { count } = await db
    .selectFrom("moderationMeasure")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("memberId", "=", memberId)
    .where("undoneAt", "is", null)
    .where("automated", "=", false)
    .where("kind", "not in", ["move", "lock"])
    .where("takenAt", ">=", since.toString())
    .executeTakeFirstOrThrow();
  return count;
}
