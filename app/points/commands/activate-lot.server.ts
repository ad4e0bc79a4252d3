import { move } from "../rules/account.ts";
import { fillDeficit } from "../rules/spend.ts";
import { statusShare } from "../rules/status-share.ts";
import type { NewTransfer } from "./write-transfer.server.ts";

export interface PendingLot {
  memberId: string;
  id: string;
  granted: number;
  pending: number;
  qualifying: number;
  takenBack: number;
}

/**
 * The transfer that makes a lot's pending points available and counts it for status. A deficit is
 * filled first; `toDeficit` says how much of it.
 */
export function activationTransfer({
  lot,
  deficit,
  now,
}: {
  lot: PendingLot;
  deficit: number;
  now: Temporal.Instant;
}): NewTransfer & { toDeficit: number } {
  const { memberId, id: lotId, pending } = lot;
  const { toDeficit, toLots } = fillDeficit(deficit, [{ lotId, points: pending }]);
  return {
    memberId,
    kind: "activate",
    naturalKey: `activate:${lotId}`,
    occurredAt: now,
    source: { kind: "points-lot", id: lotId },
    lotMarks: [{ lotId, activatedAt: now }],
    postings: [
      { account: "pending", points: -pending, lotId },
      ...(toDeficit ? [{ account: "available", points: toDeficit } as const] : []),
      ...toLots.map((share) => ({ account: "available", ...share }) as const),
      ...move(statusShare(lot), { account: "qualified" }, { account: "qualifying" }),
    ],
    event: { name: "points.available", payload: { points: pending } },
    toDeficit,
  };
}
