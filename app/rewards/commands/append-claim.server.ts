import type { Database, Transaction } from "#app/platform/db.server.ts";
import { appendEvent } from "#app/platform/events.server.ts";
import type { Redemption } from "../queries/find-redemption.server.ts";
import { titlesOf } from "../rules/reward.types.ts";
import type { Doer } from "./reward-types/reward-type.ts";

/** Tells that a member claimed a reward and got it, or that the brand has begun with it. */
export async function appendClaim(
  trx: Transaction<Database>,
  {
    redemption: { memberId, id, rewardId, texts, points },
    voucherId,
    by,
    now,
  }: {
    redemption: Pick<Redemption, "memberId" | "id" | "rewardId" | "texts" | "points">;
    voucherId: string | null;
    by: Doer;
    now: Temporal.Instant;
  },
): Promise<void> {
  await appendEvent(trx, {
    name: "reward.claimed",
    occurredAt: now,
    memberId,
    actor: by,
    channel: by.channel,
    direction: "from-member",
    subject: { kind: "redemption", id },
    payload: { rewardId, title: titlesOf(texts), points, voucherId },
  });
}
