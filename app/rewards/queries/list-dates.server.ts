import type { Reader } from "#app/platform/db.server.ts";

/** The dates of an experience with who waits, the next first; `from` leaves out those that began before. */
export async function listDates(
  db: Reader,
  { rewardId, from, limit = 100 }: { rewardId: string; from?: Temporal.Instant; limit?: number },
) {
  const rows = await db
    .selectFrom("rewardDate as date")
    .select([
      "date.id",
      "date.startsAt",
      "date.endsAt",
      "date.seatsTotal",
      "date.seatsLeft",
      "date.cancelUntil",
      "date.calledOffAt",
    ])
    .select((eb) =>
      eb
        .selectFrom("rewardWaiting as waiting")
        .whereRef("waiting.dateId", "=", "date.id")
        .where("waiting.leftAt", "is", null)
        .where("waiting.redemptionId", "is", null)
        .select((inner) => inner.fn.countAll<number>().as("count"))
        .as("waiting"),
    )
    .where("date.rewardId", "=", rewardId)
    .$if(from !== undefined, (query) =>
      query.where("date.startsAt", ">", from!.toString()).where("date.calledOffAt", "is", null),
    )
    .orderBy("date.startsAt")
    .orderBy("date.id")
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...row, waiting: row.waiting ?? 0 }));
}
