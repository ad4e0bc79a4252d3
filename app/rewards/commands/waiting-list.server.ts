import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError, NotFound } from "#app/platform/errors.ts";

/**
 * Puts a member on the waiting list of a date that is full; joining again changes nothing. No points
 * are held: they are when a seat is given. Throws NotFound and DomainErrors reward-date-free (then a
 * claim gets a seat at once), reward-date-over.
 */
export async function joinWaitingList(
  trx: Transaction<Database>,
  {
    memberId,
    dateId,
    pointsAgreed,
    now,
  }: { memberId: string; dateId: string; pointsAgreed: number; now: Temporal.Instant },
): Promise<void> {
  const date = await trx
    .selectFrom("rewardDate")
    .select(["seatsLeft", "cancelUntil", "calledOffAt"])
    .where("id", "=", dateId)
    .forUpdate()
    .executeTakeFirst();
  if (!date) throw new NotFound("date");
  // Later nobody could give the seat back any more.
  const isOver = Temporal.Instant.compare(Temporal.Instant.from(date.cancelUntil), now) <= 0;
  if (isOver || date.calledOffAt) throw new DomainError("reward-date-over");
  if (date.seatsLeft > 0) throw new DomainError("reward-date-free");
  await trx
    .insertInto("rewardWaiting")
    .values({ memberId, dateId, pointsAgreed, joinedAt: now })
    .onConflict((conflict) =>
      conflict
        .columns(["memberId", "dateId"])
        .where("leftAt", "is", null)
        .where("redemptionId", "is", null)
        .doNothing(),
    )
    .execute();
}

/** Takes a member off the waiting list of a date; nothing where they are not on it. */
export async function leaveWaitingList(
  trx: Transaction<Database>,
  { memberId, dateId, now }: { memberId: string; dateId: string; now: Temporal.Instant },
): Promise<void> {
  await trx
    .updateTable("rewardWaiting")
    .set({ leftAt: now })
    .where("memberId", "=", memberId)
    .where("dateId", "=", dateId)
    .where("leftAt", "is", null)
    .where("redemptionId", "is", null)
    .execute();
}
