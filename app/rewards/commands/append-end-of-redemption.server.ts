import type { Database, Transaction } from "#app/platform/db.server.ts";
import { appendEvent } from "#app/platform/events.server.ts";
import type { Redemption } from "../queries/find-redemption.server.ts";
import { titlesOf } from "../rules/reward.types.ts";
import type { Doer } from "./reward-types/reward-type.ts";

/** Tells that a redemption was cancelled, or released by time-out. */
export async function appendEndOfRedemption(
  trx: Transaction<Database>,
  name: "reward.cancelled" | "reward.released",
  {
    redemption: { memberId, id, rewardId, texts, points },
    reason,
    graceUntil,
    by,
    now,
  }: {
    redemption: Redemption;
    reason: string;
    graceUntil: Temporal.Instant | null;
    by: Doer;
    now: Temporal.Instant;
  },
): Promise<void> {
  await appendEvent(trx, {
    name,
    occurredAt: now,
    memberId,
    actor: by,
    channel: by.channel,
    direction: by.kind === "member" ? "from-member" : "from-brand",
    subject: { kind: "redemption", id },
    payload: {
      rewardId,
      title: titlesOf(texts),
      reason,
      pointsReturned: points,
      graceUntil: graceUntil?.toString() ?? null,
    },
  });
}
