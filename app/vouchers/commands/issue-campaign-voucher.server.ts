import type { Database, Transaction } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { findSetting } from "#app/platform/settings.server.ts";
import { voucherExpiry } from "../rules/voucher-state.ts";
import type { VoucherTerms } from "../rules/voucher-terms.ts";
import { openGiftBalance } from "./issue-gift-balance.server.ts";
import { type IssuedBy, insertVoucher } from "./issue-voucher.server.ts";

/**
 * A unique code of a campaign for a member; it lasts as many days as the campaign says.
 * Throws NotFound for a campaign that is withdrawn or has a shared code.
 */
export async function issueCampaignVoucher(
  trx: Transaction<Database>,
  {
    campaignId,
    memberId,
    by,
    now,
  }: { campaignId: string; memberId: string; by: IssuedBy; now: Temporal.Instant },
): Promise<{ voucherId: string; code: string }> {
  const campaign = await trx
    .selectFrom("voucherCampaign")
    .select(["label", "kind", "amountMinor", "currency", "validDays"])
    .where("id", "=", campaignId)
    .where("codeStyle", "=", "unique")
    .where("withdrawnAt", "is", null)
    .executeTakeFirst();
  if (!campaign) throw new NotFound("voucher-campaign");
  const brand = await findSetting(trx, "brand");
  const timeZone = brand?.timeZone ?? "UTC";
  const { amountMinor, currency } = campaign;
  const isBalance = campaign.kind === "gift-balance";
  const issued = await insertVoucher(trx, {
    memberId,
    redemptionId: null,
    campaignId,
    label: campaign.label as VoucherTerms["label"],
    isSingleUse: !isBalance,
    validFrom: now,
    expiresAt: voucherExpiry({ now, validDays: campaign.validDays, timeZone }),
    by,
    now,
  });
  if (isBalance && amountMinor !== null && currency !== null)
    await openGiftBalance(trx, { voucherId: issued.voucherId, amountMinor, currency, now });
  return issued;
}
