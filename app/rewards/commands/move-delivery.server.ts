import { recordAudit } from "#app/platform/audit.server.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { appendEvent } from "#app/platform/events.server.ts";
import { lockBalance } from "#app/points/commands/lock-balance.server.ts";
import { findRedemption, type Redemption } from "../queries/find-redemption.server.ts";
import type { FulfilmentStage } from "../rules/fulfilment-stage.ts";
import { isStanding } from "../rules/redemption-state.ts";
import { titlesOf } from "../rules/reward.types.ts";
import { captureRedemption } from "./fulfil-redemption.server.ts";
import { RedemptionMovedOn } from "./move-redemption.server.ts";
import { refuseIfChanged } from "./refuse-if-changed.server.ts";
import { setDeliveryState, type Tracking } from "./set-delivery-state.server.ts";

export interface DeliveryMove {
  memberId: string;
  redemptionId: string;
  to: "ordered" | "packed" | "sent" | "received" | "returned";
  /** In words; the member reads them. */
  reason?: string | null;
  /** With `sent`. */
  tracking?: Tracking;
  /** Where staff saw it: a colleague's step meanwhile is not overwritten. */
  seen?: FulfilmentStage;
  movedBy: { id: string; name: string };
  now: Temporal.Instant;
}

/**
 * Staff take a delivery a step further (or back, where it was packed by mistake). What is on its
 * way is paid: with `sent` the points are spent. Throws NotFound, RedemptionMovedOn and what
 * `setDeliveryState` throws.
 */
export async function moveDelivery(
  trx: Transaction<Database>,
  { movedBy, reason = null, tracking, seen, ...move }: DeliveryMove,
): Promise<void> {
  const { memberId, redemptionId, to, now } = move;
  if (!(await findRedemption(trx, move))) throw new NotFound("redemption");
  await lockBalance(trx, { memberId, now });
  const redemption = (await findRedemption(trx, move))!;
  if (!isStanding(redemption.state)) throw new RedemptionMovedOn({ state: redemption.state });
  if (seen) await refuseIfChanged(trx, { redemption, seen });
  const by = { kind: "staff", id: movedBy.id, channel: "admin" } as const;
  await setDeliveryState(trx, { ...move, by, reason, tracking });
  if (to === "sent" && redemption.state === "fulfilling")
    await captureRedemption(trx, { redemption, by, now });
  await recordAudit(trx, {
    at: now,
    actor: movedBy,
    action: `reward.${to}`,
    object: { kind: "redemption", id: redemptionId },
    memberId,
    reason,
    facts: { rewardId: redemption.rewardId, title: titlesOf(redemption.texts) },
  });
  if (to === "sent" || to === "received" || to === "returned")
    await tellOfDelivery(trx, { redemption, to, tracking, staffId: movedBy.id, now });
}

async function tellOfDelivery(
  trx: Transaction<Database>,
  {
    redemption: { memberId, id, rewardId, texts },
    to,
    tracking,
    staffId,
    now,
  }: {
    redemption: Redemption;
    to: "sent" | "received" | "returned";
    tracking: Tracking | undefined;
    staffId: string;
    now: Temporal.Instant;
  },
): Promise<void> {
  const about = { rewardId, title: titlesOf(texts) };
  const event = {
    occurredAt: now,
    memberId,
    actor: { kind: "staff", id: staffId },
    channel: "admin",
    direction: "from-brand",
    subject: { kind: "redemption", id },
  } as const;
  if (to !== "sent") await appendEvent(trx, { ...event, name: `reward.${to}`, payload: about });
  else
    await appendEvent(trx, {
      ...event,
      name: "reward.sent",
      payload: {
        ...about,
        carrier: tracking?.carrier ?? null,
        trackingCode: tracking?.trackingCode ?? null,
      },
    });
}
