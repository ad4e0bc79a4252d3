import { recordAudit } from "#app/platform/audit.server.ts";
import { type Database, inTransaction, type Transaction } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { experienceDefinitionSchema } from "../definitions.schemas.ts";
import { findReward } from "../queries/find-reward.server.ts";
import { cancelRedemption } from "./cancel-redemption.server.ts";

type Staff = { id: string; name: string };

/** Adds a date to an experience; seats can be given back until its `cancelHours` before. Throws NotFound. */
export async function addRewardDate(
  trx: Transaction<Database>,
  {
    rewardId,
    startsAt,
    endsAt,
    seats,
    by,
    now,
  }: {
    rewardId: string;
    startsAt: Temporal.Instant;
    endsAt: Temporal.Instant;
    seats: number;
    by: Staff;
    now: Temporal.Instant;
  },
): Promise<string> {
  const reward = await findReward(trx, { id: rewardId });
  if (reward?.type !== "experience") throw new NotFound("reward");
  const { cancelHours } = experienceDefinitionSchema.parse(reward.definition);
  const { id } = await trx
    .insertInto("rewardDate")
    .values({
      rewardId,
      startsAt,
      endsAt,
      seatsTotal: seats,
      seatsLeft: seats,
      cancelUntil: startsAt.subtract({ hours: cancelHours }),
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await recordAudit(trx, {
    at: now,
    actor: by,
    action: "reward.date-added",
    object: { kind: "reward", id: rewardId },
    memberId: null,
    reason: null,
    facts: { startsAt: startsAt.toString(), seats },
  });
  return id;
}

/**
 * Calls a date off: nobody gets a seat any more, and everybody who has one gets the points back and
 * reads the reason. Started again after a crash it goes on. Throws NotFound.
 */
export async function callOffDate({
  rewardId,
  dateId,
  reason,
  by,
  now,
}: {
  rewardId: string;
  dateId: string;
  /** In words; the members read them. */
  reason: string;
  by: Staff;
  now: Temporal.Instant;
}): Promise<{ seats: number }> {
  const seats = await inTransaction((trx) => closeDate(trx, { rewardId, dateId, reason, by, now }));
  for (const { memberId, redemptionId } of seats)
    await cancelRedemption({ memberId, redemptionId, reason, cancelledBy: by, now });
  return { seats: seats.length };
}

async function closeDate(
  trx: Transaction<Database>,
  {
    rewardId,
    dateId,
    reason,
    by,
    now,
  }: { rewardId: string; dateId: string; reason: string; by: Staff; now: Temporal.Instant },
) {
  const date = await trx
    .updateTable("rewardDate")
    .set((eb) => ({ calledOffAt: eb.fn.coalesce("calledOffAt", eb.val(now.toString())) }))
    .where("id", "=", dateId)
    .where("rewardId", "=", rewardId)
    .returning("startsAt")
    .executeTakeFirst();
  if (!date) throw new NotFound("date");
  await trx
    .updateTable("rewardWaiting")
    .set({ leftAt: now })
    .where("dateId", "=", dateId)
    .where("leftAt", "is", null)
    .where("redemptionId", "is", null)
    .execute();
  await recordAudit(trx, {
    at: now,
    actor: by,
    action: "reward.date-called-off",
    object: { kind: "reward", id: rewardId },
    memberId: null,
    reason,
    facts: { startsAt: date.startsAt },
  });
  return trx
    .selectFrom("rewardSeat")
    .select(["memberId", "redemptionId"])
    .where("dateId", "=", dateId)
    .where("givenBackAt", "is", null)
    .where("checkedInAt", "is", null)
    .execute();
}
