import type { Database, Transaction } from "#app/platform/db.server.ts";
import { move } from "../rules/account.ts";
import { lockBalance } from "./lock-balance.server.ts";
import { writeTransfer } from "./write-transfer.server.ts";

/**
 * Books out what a closed account still has, pending and usable: nobody can spend it, so it must not
 * stay in the programme's liability. Points that an open claim holds are settled by the claim; what
 * comes back of them is forfeited by a later call. `occasion` names the call: repeated, it does nothing.
 * Does nothing for an open account. Returns the points.
 */
export async function forfeitPoints(
  trx: Transaction<Database>,
  { memberId, occasion, now }: { memberId: string; occasion: string; now: Temporal.Instant },
): Promise<number> {
  const member = await trx
    .selectFrom("member")
    .select("closedAt")
    .where("id", "=", memberId)
    .executeTakeFirst();
  if (!member?.closedAt) return 0;
  await lockBalance(trx, { memberId, now });
  const lots = await trx
    .selectFrom("pointsLot")
    .select(["id", "pending", "available"])
    .where("memberId", "=", memberId)
    .where((eb) => eb.or([eb("pending", ">", 0), eb("available", ">", 0)]))
    .orderBy("id")
    .execute();
  const points = lots.reduce((sum, lot) => sum + lot.pending + lot.available, 0);
  if (points === 0) return 0;
  const expired = { account: "expired" } as const;
  await writeTransfer(trx, {
    memberId,
    kind: "expire",
    naturalKey: `forfeit:${occasion}`,
    occurredAt: now,
    source: { kind: "account", id: memberId },
    facts: { forfeited: true },
    postings: lots.flatMap(({ id: lotId, pending, available }) => [
      ...move(pending, { account: "pending", lotId }, expired),
      ...move(available, { account: "available", lotId }, expired),
    ]),
    event: { name: "points.forfeited", payload: { points } },
  });
  return points;
}
