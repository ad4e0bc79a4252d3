import { sql } from "kysely";
import { type Database, inTransaction, type Transaction } from "#app/platform/db.server.ts";
import { move } from "../rules/account.ts";
import { appendPointsEvent } from "./append-points-event.server.ts";
import { writeTransfer } from "./write-transfer.server.ts";

/**
 * Job: books every lot out whose last day has ended, one transfer per lot, some members per
 * transaction; a second run finds nothing. Returns the number of lots.
 */
export async function expireDueLots({
  now,
  membersPerBatch = 50,
}: {
  now: Temporal.Instant;
  membersPerBatch?: number;
}): Promise<number> {
  for (let total = 0; ; ) {
    const expired = await expireBatch(now, membersPerBatch);
    if (expired === 0) return total;
    total += expired;
  }
}

async function expireBatch(now: Temporal.Instant, limit: number): Promise<number> {
  return inTransaction(async (trx) => {
    const { rows: members } = await sql<{ memberId: string }>`
      select member_id from points_balance balance
       where exists (select from points_lot lot where lot.member_id = balance.member_id
                      and lot.available > 0 and lot.expires_at <= ${now})
       limit ${limit} for update skip locked`.execute(trx);
    let count = 0;
    for (const { memberId } of members) count += await expireLotsOf(trx, memberId, now);
    return count;
  });
}

async function expireLotsOf(
  trx: Transaction<Database>,
  memberId: string,
  now: Temporal.Instant,
): Promise<number> {
  const lots = await trx
    .selectFrom("pointsLot")
    .select(["id", "available", "expiresAt"])
    .where("memberId", "=", memberId)
    .where("available", ">", 0)
    .where("expiresAt", "<=", now.toString())
    .orderBy("expiresAt")
    .execute();
  for (const lot of lots) {
    const transferId = await writeTransfer(trx, {
      memberId,
      kind: "expire",
      naturalKey: `expire:${lot.id}`,
      occurredAt: now,
      source: { kind: "points-lot", id: lot.id },
      facts: { expiredAt: lot.expiresAt },
      postings: move(
        lot.available,
        { account: "available", lotId: lot.id },
        { account: "expired" },
      ),
    });
    await appendPointsEvent(trx, {
      name: "points.expired",
      memberId,
      transferId,
      now,
      payload: { points: lot.available },
    });
  }
  return lots.length;
}
