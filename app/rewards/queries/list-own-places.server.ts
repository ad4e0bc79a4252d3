import type { Reader } from "#app/platform/db.server.ts";

/** On which dates of an experience a member has a seat (date → redemption), and where they wait. */
export async function listOwnPlaces(
  db: Reader,
  { memberId, rewardId }: { memberId: string; rewardId: string },
): Promise<{ seats: Map<string, string>; waiting: Set<string> }> {
  const seats = await db
    .selectFrom("rewardSeat as seat")
    .innerJoin("rewardDate as date", "date.id", "seat.dateId")
    .select(["seat.dateId", "seat.redemptionId"])
    .where("seat.memberId", "=", memberId)
    .where("date.rewardId", "=", rewardId)
    .where("seat.givenBackAt", "is", null)
    .limit(200)
    .execute();
  const waiting = await db
    .selectFrom("rewardWaiting as waiting")
    .innerJoin("rewardDate as date", "date.id", "waiting.dateId")
    .select("waiting.dateId")
    .where("waiting.memberId", "=", memberId)
    .where("date.rewardId", "=", rewardId)
    .where("waiting.leftAt", "is", null)
    .where("waiting.redemptionId", "is", null)
    .limit(200)
    .execute();
  return {
    seats: new Map(seats.map(({ dateId, redemptionId }) => [dateId, redemptionId])),
    waiting: new Set(waiting.map(({ dateId }) => dateId)),
  };
}
