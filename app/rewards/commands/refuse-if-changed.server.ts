import type { Database, Transaction } from "#app/platform/db.server.ts";
import { findCancelGround } from "../queries/find-cancel-ground.server.ts";
import type { Redemption } from "../queries/find-redemption.server.ts";
import { type FulfilmentStage, stageOf } from "../rules/fulfilment-stage.ts";
import { RedemptionMovedOn } from "./move-redemption.server.ts";

/**
 * What staff act on must stand where they saw it: what a colleague did meanwhile is not overwritten.
 * The caller holds the lock of the member's balance. Throws RedemptionMovedOn.
 */
export async function refuseIfChanged(
  trx: Transaction<Database>,
  { redemption, seen }: { redemption: Redemption; seen: FulfilmentStage },
): Promise<void> {
  const { memberId, id: redemptionId, state } = redemption;
  const { deliveryState, hasAddress } = await findCancelGround(trx, { memberId, redemptionId });
  const stage = stageOf({ state, deliveryState, hasAddress });
  if (stage !== seen) throw new RedemptionMovedOn({ state: stage });
}
