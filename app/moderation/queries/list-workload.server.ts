import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";
import { heavyReasons } from "../rules/flag-reasons.ts";

export type Workload = Awaited<ReturnType<typeof listWorkload>>[number];

/** Longer pauses between two decisions count as time off. */
const pauseMinutes = 15;

/**
 * What each of the team decided since then, how much of it was heavy, and roughly how long it took:
 * the time between decisions that followed each other. One person's or everybody's.
 */
export async function listWorkload(
  db: Reader,
  {
    since,
    memberId,
    now,
  }: { since: Temporal.Instant; memberId: string | null; now: Temporal.Instant },
) {
  return db
    .selectFrom((eb) =>
      eb
        .selectFrom("reviewItem")
        .select([
          "decidedBy",
          "reason",
          sql<number>`extract(epoch from decided_at - lag(decided_at)
            over (partition by decided_by order by decided_at))::float8`.as("pause"),
        ])
        .where("decidedAt", ">=", since.toString())
        .where("decidedBy", "is not", null)
        .$if(memberId !== null, (query) => query.where("decidedBy", "=", memberId as string))
        .as("decision"),
    )
    .innerJoin("member", "member.id", "decision.decidedBy")
    .leftJoin("reviewerBreak as pause", (join) =>
      join.onRef("pause.memberId", "=", "member.id").on("pause.until", ">", now.toString()),
    )
    .select((eb) => [
      "member.id",
      "member.displayName",
      "pause.until as breakUntil",
      eb.fn.countAll<number>().as("decisions"),
      eb.fn
        .countAll<number>()
        .filterWhere("decision.reason", "in", [...heavyReasons])
        .as("heavy"),
      sql<number>`coalesce(round(sum(decision.pause)
        filter (where decision.pause < ${pauseMinutes * 60}) / 60), 0)::int`.as("minutes"),
    ])
    .groupBy(["member.id", "member.displayName", "pause.until"])
    .orderBy("decisions", "desc")
    .execute();
}

/** Cases that came in and that were decided, by day, for the backlog to be seen. */
export async function listBacklogDays(
  db: Reader,
  { since, timeZone }: { since: Temporal.Instant; timeZone: string },
) {
  // What came in since then is still open or was decided since then: both are found by index.
  const [open, decided] = await Promise.all([
    db
      .selectFrom("reviewItem")
      .select([dayOf("opened_at", timeZone).as("openedOn"), sql<number>`count(*)::int`.as("count")])
      .where("decidedAt", "is", null)
      .where("openedAt", ">=", since.toString())
      .groupBy("openedOn")
      .execute(),
    db
      .selectFrom("reviewItem")
      .select([
        dayOf("opened_at", timeZone).as("openedOn"),
        dayOf("decided_at", timeZone).as("decidedOn"),
        sql<number>`count(*)::int`.as("count"),
      ])
      .where("decidedAt", ">=", since.toString())
      .groupBy(["openedOn", "decidedOn"])
      .execute(),
  ]);
  const firstDay = since.toZonedDateTimeISO(timeZone).toPlainDate();
  return Array.from({ length: backlogDays }, (_, index) => {
    const day = firstDay.add({ days: index + 1 }).toString();
    const opened = [...open, ...decided].filter(({ openedOn }) => openedOn === day);
    return {
      day,
      opened: sumOf(opened),
      decided: sumOf(decided.filter(({ decidedOn }) => decidedOn === day)),
    };
  });
}

export const backlogDays = 14;

function dayOf(column: "opened_at" | "decided_at", timeZone: string) {
  return sql<string>`to_char(${sql.ref(column)} at time zone ${timeZone}, 'YYYY-MM-DD')`;
}

function sumOf(rows: readonly { count: number }[]): number {
  return rows.reduce((sum, { count }) => sum + count, 0);
}
