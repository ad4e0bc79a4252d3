import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";

/**
 * Vouchers with the terms of their campaign and where they stand. Dates are the narrower ones of
 * voucher and campaign; `redeemedAt` is set once nothing of a voucher is left to use.
 */
export function storedVouchers(db: Reader) {
  return db
    .selectFrom("voucher")
    .innerJoin("voucherCampaign as campaign", "campaign.id", "voucher.campaignId")
    .leftJoin("giftBalance as gift", "gift.voucherId", "voucher.id")
    .leftJoin("voucherRedemption as used", (join) =>
      join
        .onRef("used.voucherId", "=", "voucher.id")
        .on("used.reversedAt", "is", null)
        .on("used.isSingleUse", "=", true),
    )
    .select((eb) => [
      "voucher.id",
      "campaign.label",
      "campaign.kind",
      "campaign.percentage",
      eb.fn.coalesce("gift.balanceMinor", "campaign.amountMinor").as("amountMinor"),
      "campaign.currency",
      "campaign.productSku",
      "campaign.minimumOrderMinor",
      sql<string>`greatest(voucher.valid_from, campaign.starts_at)`.as("validFrom"),
      sql<string | null>`least(voucher.expires_at, campaign.ends_at)`.as("expiresAt"),
      eb.fn.coalesce("voucher.withdrawnAt", "campaign.withdrawnAt").as("withdrawnAt"),
      eb.fn.coalesce("voucher.withdrawnReason", "campaign.withdrawnReason").as("withdrawnReason"),
      "voucher.createdAt",
      "voucher.codeLast4",
      sql<string | null>`coalesce(used.redeemed_at, case
        when gift.balance_minor = 0 and voucher.expired_at is null then (select max(occurred_at) from gift_balance_entry where voucher_id = voucher.id) end)`.as(
        "redeemedAt",
      ),
    ]);
}
