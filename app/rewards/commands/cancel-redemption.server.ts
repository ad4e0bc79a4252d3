import { recordAudit } from "#app/platform/audit.server.ts";
import { type Database, inTransaction, type Transaction } from "#app/platform/db.server.ts";
import { DomainError, NotFound } from "#app/platform/errors.ts";
import { lockBalance } from "#app/points/commands/lock-balance.server.ts";
import { findCancelGround } from "../queries/find-cancel-ground.server.ts";
import { findRedemption, type Redemption } from "../queries/find-redemption.server.ts";
import type { FulfilmentStage } from "../rules/fulfilment-stage.ts";
import { memberMayCancel } from "../rules/redemption-state.ts";
import { titlesOf } from "../rules/reward.types.ts";
import { appendEndOfRedemption } from "./append-end-of-redemption.server.ts";
import { refuseIfChanged } from "./refuse-if-changed.server.ts";
import { takeBackRedemption } from "./take-back-redemption.server.ts";

export interface Cancellation {
  memberId: string;
  redemptionId: string;
  /** In words; the member reads them. */
  reason: string;
  /** Where staff saw it: a colleague's step meanwhile is not overwritten. */
  seen?: FulfilmentStage;
  cancelledBy: { id: string; name: string };
  now: Temporal.Instant;
}

type Cancelled = Promise<{ pointsReturned: number; isRepeat: boolean }>;

/**
 * Staff take a redemption back as long as what it gave is unused: points go back to the lots they
 * came from, the piece to the stock. Cancelling twice cancels once.
 * Throws NotFound, RedemptionMovedOn, VoucherUsed.
 */
export function cancelRedemption({ cancelledBy, seen, ...cancellation }: Cancellation): Cancelled {
  const by = { kind: "staff", id: cancelledBy.id, channel: "admin" } as const;
  return inTransaction((trx) =>
    cancelIn(trx, { ...cancellation, by }, async (redemption) => {
      if (seen) await refuseIfChanged(trx, { redemption, seen });
      const title = titlesOf(redemption.texts);
      await recordAudit(trx, {
        at: cancellation.now,
        actor: cancelledBy,
        action: "reward.cancelled",
        object: { kind: "redemption", id: redemption.id },
        memberId: redemption.memberId,
        reason: cancellation.reason,
        facts: { rewardId: redemption.rewardId, title, points: redemption.points },
      });
    }),
  );
}

/**
 * A member takes a claim back while the brand has not begun with it.
 * Throws NotFound, RedemptionMovedOn and DomainError redemption-too-late.
 */
export function cancelOwnRedemption(
  own: Pick<Cancellation, "memberId" | "redemptionId" | "now">,
): Cancelled {
  const by = { kind: "member", id: own.memberId, channel: "portal" } as const;
  return inTransaction((trx) =>
    cancelIn(trx, { ...own, reason: "", by }, async (redemption) => {
      const ground = await findCancelGround(trx, own);
      if (!memberMayCancel({ ...ground, state: redemption.state }, own.now))
        throw new DomainError("redemption-too-late");
    }),
  );
}

async function cancelIn(
  trx: Transaction<Database>,
  {
    memberId,
    redemptionId,
    ...act
  }: Omit<Cancellation, "cancelledBy" | "seen"> & {
    by: { kind: "staff" | "member"; id: string; channel: "admin" | "portal" };
  },
  beforehand: (redemption: Redemption) => Promise<void>,
): Cancelled {
  // Before the lock, which would make a balance for whatever member it is given.
  if (!(await findRedemption(trx, { memberId, redemptionId }))) throw new NotFound("redemption");
  // Same order of locks as a claim: the member's ledger first, the reward's stock last.
  await lockBalance(trx, { memberId, now: act.now });
  const redemption = (await findRedemption(trx, { memberId, redemptionId }))!;
  const { points, state } = redemption;
  if (state === "cancelled") return { pointsReturned: points, isRepeat: true };
  await beforehand(redemption);
  const { graceUntil } = await takeBackRedemption(trx, { redemption, to: "cancelled", ...act });
  await appendEndOfRedemption(trx, "reward.cancelled", { redemption, graceUntil, ...act });
  return { pointsReturned: points, isRepeat: false };
}
