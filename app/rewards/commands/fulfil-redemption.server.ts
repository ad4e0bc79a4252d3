import type { Database, Transaction } from "#app/platform/db.server.ts";
import { capturePoints } from "#app/points/commands/capture-points.server.ts";
import { titlesOf } from "../rules/reward.types.ts";
import { moveRedemption } from "./move-redemption.server.ts";
import type { OpenedRedemption } from "./open-redemption.server.ts";
import { rewardTypeOf } from "./reward-types/registry.server.ts";
import type { Doer } from "./reward-types/reward-type.ts";

interface Going {
  redemption: OpenedRedemption;
  by: Doer;
  now: Temporal.Instant;
}

/**
 * Gives the member what was reserved. Where that settles it the points are spent at once, else when
 * the brand has done its part (`captureRedemption`). Throws RedemptionMovedOn.
 */
export async function fulfilRedemption(
  trx: Transaction<Database>,
  { redemption, by, now }: Going,
): Promise<{ voucherId: string | null; state: "captured" | "fulfilling" }> {
  const { memberId, id: redemptionId, definition, texts, type } = redemption;
  const given = { memberId, redemptionId, definition, title: titlesOf(texts), by, now };
  const { voucherId, isSettled } = await rewardTypeOf(type).fulfil(trx, given);
  if (isSettled) await captureRedemption(trx, { redemption, by, now });
  else await moveRedemption(trx, { redemption, to: "fulfilling", by, now });
  return { voucherId, state: isSettled ? "captured" : "fulfilling" };
}

/** Spends the points of a redemption: the member has what was promised. Throws RedemptionMovedOn. */
export async function captureRedemption(
  trx: Transaction<Database>,
  {
    redemption,
    by,
    now,
  }: Omit<Going, "redemption"> & {
    redemption: Pick<OpenedRedemption, "memberId" | "id" | "points" | "state">;
  },
): Promise<void> {
  const { memberId, id, points } = redemption;
  await moveRedemption(trx, { redemption, to: "captured", by, now });
  const source = { kind: "redemption", id };
  if (points > 0) await capturePoints(trx, { memberId, source, by, now });
}
