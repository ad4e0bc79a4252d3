import { sql } from "kysely";
import {
  type Database,
  database,
  inTransaction,
  type Transaction,
} from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { appendEvent } from "#app/platform/events.server.ts";
import { findReward } from "../queries/find-reward.server.ts";
import { titlesOf } from "../rules/reward.types.ts";
import { claimRewardIn } from "./claim-reward.server.ts";

/**
 * Gives the free seats of a date to those who wait, the first first, each in a transaction of its
 * own. Whoever lacks the points, or would pay more than agreed, keeps the place in the list and the
 * next is asked. What nobody took is free for everybody.
 */
export async function offerSeats({
  dateId,
  now,
}: {
  dateId: string;
  now: Temporal.Instant;
}): Promise<void> {
  const waiting = await database()
    .selectFrom("rewardWaiting")
    .innerJoin("rewardDate as date", "date.id", "rewardWaiting.dateId")
    .select([
      "rewardWaiting.id",
      "rewardWaiting.memberId",
      "rewardWaiting.dateId",
      "rewardWaiting.pointsAgreed",
      "date.rewardId",
      "date.startsAt",
      "date.cancelUntil",
    ])
    .where("rewardWaiting.dateId", "=", dateId)
    .where("rewardWaiting.leftAt", "is", null)
    .where("rewardWaiting.redemptionId", "is", null)
    .where("date.cancelUntil", ">", now.toString())
    .orderBy("rewardWaiting.joinedAt")
    .orderBy("rewardWaiting.id")
    .limit(1_000)
    .execute();
  for (const place of waiting) {
    const outcome = await tryToGive(place, now);
    if (outcome === "none-left") return;
  }
  await database()
    .updateTable("rewardDate")
    .set({ seatsLeft: sql`seats_left + seats_offered`, seatsOffered: 0 })
    .where("id", "=", dateId)
    .execute();
}

interface Place {
  id: string;
  memberId: string;
  dateId: string;
  pointsAgreed: number;
  rewardId: string;
  startsAt: string;
  cancelUntil: string;
}

async function tryToGive(
  place: Place,
  now: Temporal.Instant,
): Promise<"given" | "passed-over" | "none-left"> {
  try {
    await inTransaction((trx) => giveSeat(trx, place, now));
    return "given";
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const isOut = error.code === "reward-date-full" || error.code === "reward-date-over";
    return isOut ? "none-left" : "passed-over";
  }
}

async function giveSeat(
  trx: Transaction<Database>,
  { id, memberId, dateId, pointsAgreed, rewardId, startsAt, cancelUntil }: Place,
  now: Temporal.Instant,
): Promise<void> {
  const { redemptionId } = await claimRewardIn(trx, {
    memberId,
    rewardId,
    requestKey: `waiting:${id}`,
    choice: { dateId, isOffered: true },
    now,
  });
  const reward = (await findReward(trx, { id: rewardId }))!;
  if (reward.pointsPrice > pointsAgreed) throw new DomainError("reward-price-changed");
  const { numUpdatedRows } = await trx
    .updateTable("rewardWaiting")
    .set({ redemptionId })
    .where("id", "=", id)
    .where("leftAt", "is", null)
    .where("redemptionId", "is", null)
    .executeTakeFirstOrThrow();
  // Left the list meanwhile: the claim is undone with this transaction.
  if (numUpdatedRows === 0n) throw new DomainError("reward-not-waiting");
  await appendEvent(trx, {
    name: "reward.seat-given",
    occurredAt: now,
    memberId,
    actor: { kind: "system", id: null },
    channel: "job",
    direction: "from-brand",
    subject: { kind: "redemption", id: redemptionId },
    payload: {
      rewardId,
      title: titlesOf(reward.texts),
      points: reward.pointsPrice,
      startsAt,
      cancelUntil,
    },
  });
}
