import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import type { Redemption } from "../queries/find-redemption.server.ts";
import { mayMove, type RedemptionState } from "../rules/redemption-state.ts";
import { recordStep } from "./record-step.server.ts";
import type { Doer } from "./reward-types/reward-type.ts";

/** The redemption went on meanwhile: what was asked for is no longer possible. */
export class RedemptionMovedOn extends DomainError {
  constructor(facts: { state: string }) {
    super("redemption-moved-on", facts);
  }
}

/**
 * Takes a redemption to its next state and writes that down. The caller holds the lock of the
 * member's balance and settles points, pieces and whatever the kind gives. Throws RedemptionMovedOn.
 */
export async function moveRedemption(
  trx: Transaction<Database>,
  {
    redemption: { memberId, id: redemptionId, state },
    to,
    by,
    reason = null,
    expiresAt = null,
    now,
  }: {
    redemption: Pick<Redemption, "memberId" | "id" | "state">;
    to: RedemptionState;
    by: Doer;
    reason?: string | null;
    /** For a state that ends by itself. */
    expiresAt?: Temporal.Instant | null;
    now: Temporal.Instant;
  },
): Promise<void> {
  if (!mayMove(state, to)) throw new RedemptionMovedOn({ state });
  const { numUpdatedRows } = await trx
    .updateTable("rewardRedemption")
    .set({
      state: to,
      expiresAt,
      ...(to === "captured" && { capturedAt: now }),
      ...(to === "cancelled" && {
        cancelledAt: now,
        cancelledBy: by.kind === "staff" || by.kind === "member" ? by.id : null,
        cancelReason: reason ?? "",
      }),
    })
    .where("memberId", "=", memberId)
    .where("id", "=", redemptionId)
    .where("state", "=", state)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw new RedemptionMovedOn({ state });
  await recordStep(trx, { memberId, redemptionId, state: to, by, reason, now });
}
