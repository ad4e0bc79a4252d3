import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";
import { ladderMonths } from "../rules/penalty-ladder.ts";
import type { ReportingRecord } from "../rules/report-misuse.ts";

/** What came of a member's reports and notices within the months that count, and what followed. */
export async function summariseReporting(
  db: Reader,
  { memberId, now }: { memberId: string; now: Temporal.Instant },
): Promise<ReportingRecord> {
  const since = now
    .toZonedDateTimeISO("UTC")
    .subtract({ months: ladderMonths })
    .toInstant()
    .toString();
  const [flags, notices, measures] = await Promise.all([
    db
      .selectFrom("flag")
      .select((eb) => [
        eb.fn.countAll<number>().as("decided"),
        eb.fn.countAll<number>().filterWhere("outcome", "=", "rejected").as("unfounded"),
      ])
      .where("reporterId", "=", memberId)
      .where("createdAt", ">=", since)
      .where("outcome", "is not", null)
      .executeTakeFirstOrThrow(),
    db
      .selectFrom("noticeObject as place")
      .innerJoin("notice", "notice.id", "place.noticeId")
      .leftJoin("appeal", (join) =>
        join.onRef("appeal.noticeObjectId", "=", "place.id").on("appeal.outcome", "=", "upheld"),
      )
      .select((eb) => [
        eb.fn.countAll<number>().as("decided"),
        // A refusal that was reversed proved the notice right.
        eb.fn
          .countAll<number>()
          .filterWhere("place.outcome", "=", "refused")
          .filterWhere("appeal.id", "is", null)
          .as("unfounded"),
      ])
      .where("notice.notifierId", "=", memberId)
      .where("notice.receivedAt", ">=", since)
      .where("place.outcome", "is not", null)
      .executeTakeFirstOrThrow(),
    db
      .selectFrom("moderationMeasure")
      .select((eb) => eb.fn.countAll<number>().as("count"))
      .where("memberId", "=", memberId)
      .where("takenAt", ">=", since)
      .where("undoneAt", "is", null)
      .where((eb) =>
        eb.or([
          eb("kind", "=", "stop-reports"),
          eb.and([eb("kind", "=", "warn"), sql<boolean>`details ->> 'about' = 'reports'`]),
        ]),
      )
      .executeTakeFirstOrThrow(),
  ]);
  return {
    decided: flags.decided + notices.decided,
    unfounded: flags.unfounded + notices.unfounded,
    steps: measures.count,
  };
}
