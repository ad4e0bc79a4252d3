import { type Database, inTransaction, type Transaction } from "#app/platform/db.server.ts";
import { writeRewardMail } from "./mail-reward-news.server.ts";

declare global {
  interface Jobs {
    "remind-of-addresses": Record<string, never>;
  }
}

const remindAfterDays = 7;

/**
 * Job: asks members who were given a parcel a week ago once more where to send it, once each. A run
 * that was interrupted, or runs twice at once, asks nobody twice. Returns how many were asked.
 */
export async function remindOfAddresses({
  now,
  perStep = 100,
}: {
  now: Temporal.Instant;
  perStep?: number;
}): Promise<number> {
  let asked = 0;
  for (let count = perStep; count === perStep; asked += count)
    count = await inTransaction((trx) => remindSome(trx, { limit: perStep, now }));
  return asked;
}

async function remindSome(
  trx: Transaction<Database>,
  { limit, now }: { limit: number; now: Temporal.Instant },
): Promise<number> {
  const due = await trx
    .selectFrom("rewardDelivery as delivery")
    .innerJoin("rewardRedemption as redemption", (join) =>
      join
        .onRef("redemption.memberId", "=", "delivery.memberId")
        .onRef("redemption.id", "=", "delivery.redemptionId"),
    )
    .innerJoin("member", "member.id", "delivery.memberId")
    .select(["delivery.memberId", "delivery.redemptionId"])
    .where("delivery.state", "=", "ordered")
    .where("delivery.address", "is", null)
    .where("delivery.addressRemindedAt", "is", null)
    .where("redemption.state", "=", "fulfilling")
    .where("redemption.requestedAt", "<=", now.subtract({ hours: 24 * remindAfterDays }).toString())
    .where("member.leavesAt", "is", null)
    .orderBy("delivery.memberId")
    .orderBy("delivery.redemptionId")
    .limit(limit)
    .forUpdate("delivery")
    .skipLocked()
    .execute();
  for (const { memberId, redemptionId } of due) {
    await trx
      .updateTable("rewardDelivery")
      .set({ addressRemindedAt: now })
      .where("memberId", "=", memberId)
      .where("redemptionId", "=", redemptionId)
      .execute();
    const mail = { news: () => "addressMissing" as const, detail: () => "" };
    await writeRewardMail(trx, { memberId, redemptionId, ...mail });
  }
  return due.length;
}
