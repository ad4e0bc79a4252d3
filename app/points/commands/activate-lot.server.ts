import type { Database, Transaction } from "#app/platform/db.server.ts";
import { move, type Posting } from "../rules/account.ts";
import { fillDeficit } from "../rules/spend.ts";
import { appendPointsEvent } from "./append-points-event.server.ts";
import type { LockedBalance } from "./lock-balance.server.ts";
import { writeTransfer } from "./write-transfer.server.ts";

/**
 * Makes a lot's pending points available and counts them for status. A deficit is filled first.
 * The caller holds the member's lock and gives the balance as it stands now.
 */
export async function activateLot(
  trx: Transaction<Database>,
  {
    balance,
    lot,
    now,
  }: {
    balance: LockedBalance;
    lot: { id: string; pending: number };
    now: Temporal.Instant;
  },
): Promise<void> {
  const { memberId } = balance;
  const transferId = await writeTransfer(trx, {
    memberId,
    kind: "activate",
    naturalKey: `activate:${lot.id}`,
    occurredAt: now,
    source: { kind: "points-lot", id: lot.id },
    postings: activationPostings(balance.deficit, lot),
  });
  await trx
    .updateTable("pointsLot")
    .set({ activatedAt: now })
    .where("memberId", "=", memberId)
    .where("id", "=", lot.id)
    .execute();
  await appendPointsEvent(trx, {
    name: "points.available",
    memberId,
    transferId,
    now,
    payload: { points: lot.pending },
  });
}

function activationPostings(deficit: number, lot: { id: string; pending: number }): Posting[] {
  const { toDeficit, toLots } = fillDeficit(deficit, [{ lotId: lot.id, points: lot.pending }]);
  return [
    { account: "pending", points: -lot.pending, lotId: lot.id },
    ...(toDeficit ? [{ account: "available", points: toDeficit } as const] : []),
    ...toLots.map((share) => ({ account: "available", ...share }) as const),
    ...move(lot.pending, { account: "qualified" }, { account: "qualifying" }),
  ];
}
