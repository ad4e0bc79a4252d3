import { sql } from "kysely";
import { inTransaction } from "#app/platform/db.server.ts";
import { activateLot } from "./activate-lot.server.ts";
import { lockBalance } from "./lock-balance.server.ts";

/**
 * Job: makes every lot available whose delay is over, some members per transaction. Members whose
 * ledger is busy are skipped and met again in the next run. Returns the number of lots.
 */
export async function activateDueLots({
  now,
  membersPerBatch = 50,
}: {
  now: Temporal.Instant;
  membersPerBatch?: number;
}): Promise<number> {
  for (let total = 0; ; ) {
    const activated = await activateBatch(now, membersPerBatch);
    if (activated === 0) return total;
    total += activated;
  }
}

async function activateBatch(now: Temporal.Instant, limit: number): Promise<number> {
  return inTransaction(async (trx) => {
    const { rows: members } = await sql<{ memberId: string }>`
      select member_id from points_balance balance
       where exists (select from points_lot lot where lot.member_id = balance.member_id
                      and lot.pending > 0 and lot.activates_at <= ${now})
       limit ${limit} for update skip locked`.execute(trx);
    let count = 0;
    for (const { memberId } of members) {
      const lots = await trx
        .selectFrom("pointsLot")
        .select(["id", "pending"])
        .where("memberId", "=", memberId)
        .where("pending", ">", 0)
        .where("activatesAt", "<=", now.toString())
        .orderBy("activatesAt")
        .orderBy("id")
        .execute();
      for (const lot of lots)
        await activateLot(trx, { balance: await lockBalance(trx, { memberId, now }), lot, now });
      count += lots.length;
    }
    return count;
  });
}
