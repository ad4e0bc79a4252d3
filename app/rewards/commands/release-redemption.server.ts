import { findCheckoutOfReference } from "#app/orders/queries/find-checkout.server.ts";
import {
  type Database,
  database,
  inTransaction,
  type Transaction,
} from "#app/platform/db.server.ts";
import { lockBalance } from "#app/points/commands/lock-balance.server.ts";
import { findRedemption, type Redemption } from "../queries/find-redemption.server.ts";
import { appendEndOfRedemption } from "./append-end-of-redemption.server.ts";
import { type Doer, programmeItself } from "./reward-types/reward-type.ts";
import { takeBackRedemption } from "./take-back-redemption.server.ts";

declare global {
  interface Jobs {
    "release-redemptions": Record<string, never>;
  }
}

const batch = 500;

/**
 * Gives points and pieces back whose redemption did not go on in time, one transaction each. What
 * fails keeps no other from it; the job says so at its end and comes back to it.
 */
export async function releaseDueRedemptions({ now }: { now: Temporal.Instant }): Promise<number> {
  const due = await database()
    .selectFrom("rewardRedemption")
    .select(["memberId", "id"])
    .where("expiresAt", "<=", now.toString())
    .orderBy("expiresAt")
    .limit(batch)
    .execute();
  const outcomes: boolean[] = [];
  const failures: unknown[] = [];
  for (const { memberId, id: redemptionId } of due)
    await inTransaction((trx) =>
      releaseRedemption(trx, { memberId, redemptionId, isDueOnly: true, now }),
    ).then(
      (isReleased) => outcomes.push(isReleased),
      (failure) => failures.push(failure),
    );
  if (failures.length > 0) throw new AggregateError(failures, "redemptions that were not released");
  return outcomes.filter(Boolean).length;
}

/**
 * Ends a redemption that waits for something that will not come: points and piece are free again.
 * One that went on or has ended stays as it is; false then.
 */
export async function releaseRedemption(
  trx: Transaction<Database>,
  {
    memberId,
    redemptionId,
    isDueOnly = false,
    by = programmeItself,
    now,
  }: {
    memberId: string;
    redemptionId: string;
    /** Only if its time is up. */
    isDueOnly?: boolean;
    by?: Doer;
    now: Temporal.Instant;
  },
): Promise<boolean> {
  await lockBalance(trx, { memberId, now });
  const redemption = await findRedemption(trx, { memberId, redemptionId });
  if (!redemption?.expiresAt) return false;
  const isDue = Temporal.Instant.compare(Temporal.Instant.from(redemption.expiresAt), now) <= 0;
  if (isDueOnly && (!isDue || (await mayStillBePaid(trx, redemption)))) return false;
  const ending = { redemption, reason: "", by, now };
  const { graceUntil } = await takeBackRedemption(trx, { ...ending, to: "released" });
  await appendEndOfRedemption(trx, "reward.released", { ...ending, graceUntil });
  return true;
}

/** Time alone does not end what a member may be paying at this moment: Stripe says when it is over. */
async function mayStillBePaid(
  trx: Transaction<Database>,
  { id: reference, state }: Redemption,
): Promise<boolean> {
  if (state !== "awaiting-payment") return false;
  const checkout = await findCheckoutOfReference(trx, { purpose: "reward", reference });
  return checkout !== undefined && checkout.state !== "expired";
}
