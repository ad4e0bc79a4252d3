import { findSetting } from "#app/platform/settings.server.ts";
import { issueVoucher } from "#app/vouchers/commands/issue-voucher.server.ts";
import { withdrawVoucherOfRedemption } from "#app/vouchers/commands/withdraw-voucher.server.ts";
import { voucherExpiry } from "#app/vouchers/rules/voucher-state.ts";
import type { Discount } from "#app/vouchers/rules/voucher-terms.ts";
import { type VoucherDefinition, voucherDefinitionSchema } from "../../rewards.schemas.ts";
import type { RewardType } from "./reward-type.ts";

/** A code for the shop, in the member's wallet at once. */
export const voucherReward: RewardType = {
  async fulfil(trx, { memberId, redemptionId, title, by, now, ...stored }) {
    const definition = voucherDefinitionSchema.parse(stored.definition);
    const brand = await findSetting(trx, "brand");
    const { minimumOrderMinor, currency, validDays } = definition;
    const { voucherId } = await issueVoucher(trx, {
      memberId,
      redemptionId,
      terms: {
        benefit: benefitOf(definition),
        minimumOrder:
          minimumOrderMinor === null ? null : { amountMinor: minimumOrderMinor, currency },
        label: title,
      },
      expiresAt: voucherExpiry({ now, validDays, timeZone: brand?.timeZone ?? "UTC" }),
      by,
      now,
    });
    return { voucherId, isSettled: true };
  },
  async undo(trx, { isGiven, ...undone }) {
    if (isGiven) await withdrawVoucherOfRedemption(trx, undone);
  },
};

function benefitOf(definition: VoucherDefinition): Discount {
  const { kind } = definition;
  if (kind === "percentage") return { kind, percentage: definition.percentage };
  if (kind === "amount")
    return { kind, amountMinor: definition.amountMinor, currency: definition.currency };
  if (kind === "free-product") return { kind, productSku: definition.productSku };
  return { kind };
}
