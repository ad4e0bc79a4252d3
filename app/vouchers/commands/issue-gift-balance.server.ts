import type { Database, Transaction } from "#app/platform/db.server.ts";
import type { VoucherTerms } from "../rules/voucher-terms.ts";
import { campaignOfTerms } from "./campaign-of-terms.server.ts";
import { type IssuedBy, insertVoucher } from "./issue-voucher.server.ts";

/**
 * Makes a code with money on it, in minor units, that is used until it is empty; `memberId` is
 * whose wallet shows it, whoever knows the code can pay with it.
 */
export async function issueGiftBalance(
  trx: Transaction<Database>,
  {
    memberId,
    amountMinor,
    currency,
    label,
    expiresAt,
    by,
    now,
  }: {
    memberId: string | null;
    amountMinor: number;
    currency: string;
    label: VoucherTerms["label"];
    expiresAt: Temporal.Instant | null;
    by: IssuedBy;
    now: Temporal.Instant;
  },
): Promise<{ voucherId: string; code: string }> {
  const benefit = { kind: "gift-balance", currency } as const;
  const campaignId = await campaignOfTerms(trx, { benefit, minimumOrder: null, label, now });
  const issued = await insertVoucher(trx, {
    memberId,
    redemptionId: null,
    campaignId,
    label,
    isSingleUse: false,
    validFrom: now,
    expiresAt,
    by,
    now,
  });
  await openGiftBalance(trx, { voucherId: issued.voucherId, amountMinor, currency, now });
  return issued;
}

/** Puts the money on a voucher that has just been made. */
export async function openGiftBalance(
  trx: Transaction<Database>,
  {
    voucherId,
    amountMinor,
    currency,
    now,
  }: { voucherId: string; amountMinor: number; currency: string; now: Temporal.Instant },
): Promise<void> {
  await trx
    .insertInto("giftBalance")
    .values({ voucherId, currency, initialMinor: amountMinor, balanceMinor: amountMinor })
    .execute();
  await trx
    .insertInto("giftBalanceEntry")
    .values({ voucherId, kind: "issued", amountMinor, occurredAt: now })
    .execute();
}
