import { sql } from "kysely";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { enqueue } from "#app/platform/jobs.server.ts";

declare global {
  interface Jobs {
    "offer-seats": { dateId: string };
  }
}

/**
 * Takes one seat of a date, an offered one for who waited for it, else a free one. The condition is
 * in the update: of many who want the last seat, one gets it.
 * Throws DomainErrors reward-date-missing, reward-date-over, reward-date-full.
 */
export async function takeSeat(
  trx: Transaction<Database>,
  {
    rewardId,
    dateId,
    isOffered,
    now,
  }: { rewardId: string; dateId: string; isOffered: boolean; now: Temporal.Instant },
): Promise<void> {
  const column = isOffered ? "seatsOffered" : "seatsLeft";
  const { numUpdatedRows } = await trx
    .updateTable("rewardDate")
    .set(isOffered ? { seatsOffered: sql`seats_offered - 1` } : { seatsLeft: sql`seats_left - 1` })
    .where("id", "=", dateId)
    .where("rewardId", "=", rewardId)
    .where("startsAt", ">", now.toString())
    .where("calledOffAt", "is", null)
    .where(column, ">", 0)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows > 0n) return;
  const date = await trx
    .selectFrom("rewardDate")
    .select(["startsAt", "calledOffAt"])
    .where("id", "=", dateId)
    .where("rewardId", "=", rewardId)
    .executeTakeFirst();
  if (!date) throw new DomainError("reward-date-missing", {}, 422);
  const isOver = Temporal.Instant.compare(Temporal.Instant.from(date.startsAt), now) <= 0;
  throw new DomainError(isOver || date.calledOffAt ? "reward-date-over" : "reward-date-full");
}

/**
 * A seat is free again: for whoever waits for one, else for everybody. Nothing where it was given
 * back before. Throws DomainError reward-used where the member was there.
 */
export async function giveSeatBack(
  trx: Transaction<Database>,
  {
    memberId,
    redemptionId,
    now,
  }: { memberId: string; redemptionId: string; now: Temporal.Instant },
): Promise<void> {
  const seat = await trx
    .updateTable("rewardSeat")
    .set({ givenBackAt: now })
    .where("memberId", "=", memberId)
    .where("redemptionId", "=", redemptionId)
    .where("givenBackAt", "is", null)
    .returning(["dateId", "checkedInAt"])
    .executeTakeFirst();
  if (!seat) return;
  if (seat.checkedInAt) throw new DomainError("reward-used");
  await freeSeats(trx, { dateId: seat.dateId, seats: 1, now });
}

/** Seats become free: kept for the waiting list, if there is one that can still be asked. */
export async function freeSeats(
  trx: Transaction<Database>,
  { dateId, seats, now }: { dateId: string; seats: number; now: Temporal.Instant },
): Promise<void> {
  // The row's lock first: whoever joins the list at this moment is seen, or sees the free seat.
  const date = await trx
    .selectFrom("rewardDate")
    .select("cancelUntil")
    .where("id", "=", dateId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const waiting = await trx
    .selectFrom("rewardWaiting")
    .select("id")
    .where("dateId", "=", dateId)
    .where("leftAt", "is", null)
    .where("redemptionId", "is", null)
    .limit(1)
    .executeTakeFirst();
  const isOpen = Temporal.Instant.compare(Temporal.Instant.from(date.cancelUntil), now) > 0;
  await trx
    .updateTable("rewardDate")
    .set(
      waiting && isOpen
        ? { seatsOffered: sql`seats_offered + ${seats}` }
        : { seatsLeft: sql`seats_left + ${seats}` },
    )
    .where("id", "=", dateId)
    .execute();
  if (waiting && isOpen) await enqueue(trx, "offer-seats", { dateId }, { key: `seats:${dateId}` });
}
