import { sql } from "kysely";
import { type Database, inTransaction, type Transaction } from "#app/platform/db.server.ts";
import { appendEvent } from "#app/platform/events.server.ts";
import type { VoucherTerms } from "../rules/voucher-terms.ts";

declare global {
  interface Jobs {
    "expire-vouchers": Record<string, never>;
  }
}

/**
 * Tells once of every voucher whose time ended unused and books out what gift balances had left, some
 * per transaction. What a checkout still holds waits for it. Returns how many were told of.
 */
export async function expireVouchers({
  now,
  batchSize = 500,
}: {
  now: Temporal.Instant;
  batchSize?: number;
}): Promise<number> {
  let told = 0;
  for (;;) {
    const batch = await inTransaction((trx) => expireBatch(trx, { now, batchSize }));
    told += batch.told;
    if (batch.seen < batchSize) return told;
  }
}

async function expireBatch(
  trx: Transaction<Database>,
  { now, batchSize }: { now: Temporal.Instant; batchSize: number },
): Promise<{ seen: number; told: number }> {
  const ids = await lockDue(trx, { now, batchSize });
  if (ids.length === 0) return { seen: 0, told: 0 };
  const ended = await readEnded(trx, { ids, now });
  const expired = ended.filter(({ isUsed }) => !isUsed).map(({ id }) => id);
  await bookOut(trx, { ids: expired, now });
  const fresh = ended.filter(({ isUsed, expiredAt }) => !isUsed && !expiredAt);
  const freshIds = fresh.map(({ id }) => id);
  const change = (some: string[]) => trx.updateTable("voucher").where("id", "=", anyOf(some));
  await change(ended.map(({ id }) => id))
    .set({ isExpiryDue: false })
    .execute();
  await change(freshIds).set({ expiredAt: now }).execute();
  for (const { id, memberId, label } of fresh)
    await appendEvent(trx, {
      name: "voucher.expired",
      occurredAt: now,
      memberId,
      actor: { kind: "system", id: null },
      channel: "job",
      direction: "from-brand",
      subject: { kind: "voucher", id },
      payload: { label: label as VoucherTerms["label"] },
    });
  return { seen: ids.length, told: fresh.length };
}

/** Two ways to end, each with its index: the voucher's own day, and its campaign's. */
async function lockDue(
  trx: Transaction<Database>,
  { now, batchSize }: { now: Temporal.Instant; batchSize: number },
): Promise<string[]> {
  const at = now.toString();
  const { rows } = await sql<{ id: string }>`
    select voucher.id from voucher
     where voucher.id in (
             (select own.id from voucher own
               where own.is_expiry_due and own.withdrawn_at is null and own.expires_at <= ${at}
                 and not is_kept_for_checkout(own.id, ${at})
               order by own.expires_at limit ${batchSize})
             union
             (select theirs.id from voucher_campaign campaign
                join voucher theirs on theirs.campaign_id = campaign.id
               where campaign.ends_at <= ${at} and campaign.withdrawn_at is null
                 and theirs.is_expiry_due and theirs.withdrawn_at is null
                 and not is_kept_for_checkout(theirs.id, ${at})
               limit ${batchSize}))
       and voucher.is_expiry_due
     order by voucher.id limit ${batchSize}
       for no key update skip locked`.execute(trx);
  return rows.map(({ id }) => id);
}

/** Under the locks, so that a checkout that came in between keeps what it has. */
function readEnded(
  trx: Transaction<Database>,
  { ids, now }: { ids: readonly string[]; now: Temporal.Instant },
) {
  return trx
    .selectFrom("voucher")
    .innerJoin("voucherCampaign as campaign", "campaign.id", "voucher.campaignId")
    .leftJoin("giftBalance as gift", "gift.voucherId", "voucher.id")
    .select(["voucher.id", "voucher.memberId", "voucher.expiredAt", "campaign.label"])
    .select((eb) =>
      eb
        .or([
          eb("gift.balanceMinor", "=", 0),
          eb.exists(
            eb
              .selectFrom("voucherRedemption as used")
              .select("used.id")
              .whereRef("used.voucherId", "=", "voucher.id")
              .where("used.reversedAt", "is", null)
              .where("used.isSingleUse", "=", true),
          ),
        ])
        .as("isUsed"),
    )
    .where("voucher.id", "=", anyOf(ids))
    .where(sql<boolean>`not is_kept_for_checkout(voucher.id, ${now.toString()})`)
    .orderBy("voucher.id")
    .execute();
}

async function bookOut(
  trx: Transaction<Database>,
  { ids, now }: { ids: readonly string[]; now: Temporal.Instant },
): Promise<void> {
  await sql`
    with left_over as (
      select voucher_id, balance_minor from gift_balance
       where voucher_id = ${anyOf(ids)} and balance_minor > 0 order by voucher_id for update
    ), emptied as (
      update gift_balance set balance_minor = 0
        from left_over where gift_balance.voucher_id = left_over.voucher_id
    )
    insert into gift_balance_entry (voucher_id, kind, amount_minor, occurred_at)
    select voucher_id, 'expired', -balance_minor, ${now.toString()} from left_over`.execute(trx);
}

const anyOf = (ids: readonly string[]) => sql<string>`any (${ids}::uuid[])`;
