import { recordAudit } from "#app/platform/audit.server.ts";
import {
  type Database,
  database,
  inTransaction,
  type Transaction,
} from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { appendEvent } from "#app/platform/events.server.ts";
import { keyedHash } from "#app/platform/secrets.server.ts";
import { lockBalance } from "#app/points/commands/lock-balance.server.ts";
import { findRedemption } from "../queries/find-redemption.server.ts";
import { readCheckInCode } from "../rules/check-in-code.ts";
import { titlesOf } from "../rules/reward.types.ts";
import { captureRedemption } from "./fulfil-redemption.server.ts";
import { recordStep } from "./record-step.server.ts";
import { programmeItself } from "./reward-types/reward-type.ts";

/**
 * Somebody with a seat is there: the points are spent. The same code again says when it was used.
 * `dateId` is the date at whose door staff stand. Throws DomainError check-in-unknown, also for a
 * seat of another date and one that was given back.
 */
export async function checkIn(
  trx: Transaction<Database>,
  {
    typed,
    dateId,
    by,
    now,
  }: { typed: string; dateId: string; by: { id: string; name: string }; now: Temporal.Instant },
): Promise<{ memberId: string; redemptionId: string; checkedInAt: string; isRepeat: boolean }> {
  const code = readCheckInCode(typed);
  const seat = code && (await findSeat(trx, { code, dateId }));
  if (!seat) throw new DomainError("check-in-unknown", {}, 404);
  const { memberId, redemptionId } = seat;
  await lockBalance(trx, { memberId, now });
  const { numUpdatedRows } = await trx
    .updateTable("rewardSeat")
    .set({ checkedInAt: now, checkedInBy: by.id })
    .where("memberId", "=", memberId)
    .where("redemptionId", "=", redemptionId)
    .where("checkedInAt", "is", null)
    .where("givenBackAt", "is", null)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) {
    const before = await findSeat(trx, { code, dateId });
    if (!before?.checkedInAt) throw new DomainError("check-in-unknown", {}, 404);
    return { memberId, redemptionId, checkedInAt: before.checkedInAt, isRepeat: true };
  }
  await noteArrival(trx, { memberId, redemptionId, staff: by, now });
  return { memberId, redemptionId, checkedInAt: now.toString(), isRepeat: false };
}

async function noteArrival(
  trx: Transaction<Database>,
  {
    memberId,
    redemptionId,
    staff,
    now,
  }: {
    memberId: string;
    redemptionId: string;
    staff: { id: string; name: string };
    now: Temporal.Instant;
  },
): Promise<void> {
  const redemption = (await findRedemption(trx, { memberId, redemptionId }))!;
  const by = { kind: "staff", id: staff.id, channel: "admin" } as const;
  await recordStep(trx, { memberId, redemptionId, state: "checked-in", by, now });
  if (redemption.state === "fulfilling") await captureRedemption(trx, { redemption, by, now });
  await recordAudit(trx, {
    at: now,
    actor: staff,
    action: "reward.checked-in",
    object: { kind: "redemption", id: redemptionId },
    memberId,
    reason: null,
    facts: { rewardId: redemption.rewardId, title: titlesOf(redemption.texts) },
  });
  await appendEvent(trx, {
    name: "reward.checked-in",
    occurredAt: now,
    memberId,
    actor: by,
    channel: "admin",
    direction: "from-member",
    subject: { kind: "redemption", id: redemptionId },
    payload: { rewardId: redemption.rewardId, title: titlesOf(redemption.texts) },
  });
}

function findSeat(trx: Transaction<Database>, { code, dateId }: { code: string; dateId: string }) {
  return trx
    .selectFrom("rewardSeat")
    .select(["memberId", "redemptionId", "checkedInAt"])
    .where("checkInHash", "=", keyedHash("check-in", code))
    .where("dateId", "=", dateId)
    .where("givenBackAt", "is", null)
    .executeTakeFirst();
}

declare global {
  interface Jobs {
    "settle-experiences": Record<string, never>;
  }
}

/** Spends the points of seats whose date is over: who did not come kept the seat from somebody. */
export async function settleExperiences({ now }: { now: Temporal.Instant }): Promise<void> {
  const over = await database()
    .selectFrom("rewardSeat as seat")
    .innerJoin("rewardDate as date", "date.id", "seat.dateId")
    .innerJoin("rewardRedemption as redemption", (join) =>
      join
        .onRef("redemption.memberId", "=", "seat.memberId")
        .onRef("redemption.id", "=", "seat.redemptionId"),
    )
    .select(["seat.memberId", "seat.redemptionId"])
    .where("redemption.state", "=", "fulfilling")
    .where("seat.givenBackAt", "is", null)
    .where("date.endsAt", "<=", now.toString())
    .limit(1_000)
    .execute();
  for (const seat of over)
    await inTransaction(async (trx) => {
      await lockBalance(trx, { memberId: seat.memberId, now });
      const redemption = (await findRedemption(trx, seat))!;
      if (redemption.state === "fulfilling")
        await captureRedemption(trx, { redemption, by: programmeItself, now });
    });
}
