import { inTransaction } from "#app/platform/db.server.ts";
import { settleHold } from "./settle-hold.server.ts";

declare global {
  interface Jobs {
    "release-ended-holds": Record<string, never>;
  }
}

/** Frees what checkouts kept whose time is over, each in its own transaction. Returns how many. */
export async function releaseEndedHolds({ now }: { now: Temporal.Instant }): Promise<number> {
  let count = 0;
  while (await releaseNext(now)) count += 1;
  return count;
}

function releaseNext(now: Temporal.Instant): Promise<boolean> {
  return inTransaction(async (trx) => {
    const hold = await trx
      .selectFrom("checkoutHold")
      .select(["id as holdId", "memberId", "points"])
      .where("outcome", "is", null)
      .where("expiresAt", "<=", now.toString())
      .orderBy("expiresAt")
      .limit(1)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst();
    if (hold) await settleHold(trx, { ...hold, outcome: "expired", caller: null, now });
    return Boolean(hold);
  });
}
