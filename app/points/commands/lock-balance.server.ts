import { sql } from "kysely";
import type { Database, Transaction } from "#app/platform/db.server.ts";

export interface LockedBalance {
  memberId: string;
  pending: number;
  available: number;
  held: number;
  /** Points owed after refunds that went below zero: what the lots hold more than the balance. */
  deficit: number;
}

/**
 * Locks the member's ledger until the transaction ends: every change of points takes this lock
 * first, so that changes of one member queue up and those of different members never wait.
 */
export async function lockBalance(
  trx: Transaction<Database>,
  { memberId, now }: { memberId: string; now: Temporal.Instant },
): Promise<LockedBalance> {
  await trx
    .insertInto("pointsBalance")
    .values({ memberId, updatedAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const row = await trx
    .selectFrom("pointsBalance")
    .select(["pending", "available", "held"])
    .where("memberId", "=", memberId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  return { memberId, ...row, deficit: (await countInLots(trx, memberId)) - row.available };
}

async function countInLots(trx: Transaction<Database>, memberId: string): Promise<number> {
  const { points } = await trx
    .selectFrom("pointsLot")
    .select(sql<number>`coalesce(sum(available), 0)::bigint`.as("points"))
    .where("memberId", "=", memberId)
    .where("available", ">", 0)
    .executeTakeFirstOrThrow();
  return points;
}
