import { move } from "../rules/account.ts";
import { type DueLot, workThroughDueLots } from "./work-through-due-lots.server.ts";
import type { NewTransfer } from "./write-transfer.server.ts";

/**
 * Job: books every lot out whose last day has ended, one transfer per lot; a second run finds
 * nothing. Returns the number of lots.
 */
export async function expireDueLots({ now }: { now: Temporal.Instant }): Promise<number> {
  const transfersOf = (lots: readonly DueLot[]) => lots.map((lot) => expiryTransfer(lot, now));
  return workThroughDueLots("expiry", { now, transfersOf });
}

function expiryTransfer(
  { memberId, id: lotId, available, expiresAt }: DueLot,
  now: Temporal.Instant,
): NewTransfer {
  return {
    memberId,
    kind: "expire",
    naturalKey: `expire:${lotId}`,
    occurredAt: now,
    source: { kind: "points-lot", id: lotId },
    facts: { expiredAt: expiresAt },
    postings: move(available, { account: "available", lotId }, { account: "expired" }),
    event: { name: "points.expired", payload: { points: available } },
  };
}
