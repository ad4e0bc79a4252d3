import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { keyedHash } from "#app/platform/secrets.server.ts";
import { readVoucherCode } from "../rules/voucher-code.ts";
import type { VoucherTimes } from "../rules/voucher-state.ts";
import { benefitOf, type VoucherTerms } from "../rules/voucher-terms.ts";
import { storedVouchers } from "./stored-vouchers.server.ts";

/** The check character is wrong: a typing error, whatever codes there are. */
export class VoucherMisspelt extends DomainError {
  constructor() {
    super("voucher-misspelt", {}, 422);
  }
}

export class VoucherUnknown extends DomainError {
  constructor() {
    super("voucher-unknown", {}, 404);
  }
}

export interface ShopVoucher extends VoucherTimes {
  id: string;
  memberId: string | null;
  terms: VoucherTerms;
  /** Its terms ask for more than an order's amount: it is used by the checkout. */
  needsBasket: boolean;
  /** The redemption that stands. */
  redemption: { id: string; orderReference: string; redeemedAt: string } | null;
}

/** A voucher by the code as typed at the till. Throws VoucherMisspelt, VoucherUnknown. */
export async function findVoucherByCode(db: Reader, typedCode: string): Promise<ShopVoucher> {
  const read = readVoucherCode(typedCode);
  if (!read.wellFormed) throw new VoucherMisspelt();
  const row = await storedVouchers(db)
    .select(["voucher.memberId", "used.id as redemptionRowId", "used.orderReference"])
    .select(needsBasketSql.as("needsBasket"))
    .where("voucher.codeHash", "=", keyedHash("voucher-lookup", read.code))
    .executeTakeFirst();
  if (!row) throw new VoucherUnknown();
  const { id, memberId, needsBasket, validFrom, expiresAt, withdrawnAt, redeemedAt } = row;
  const redemption =
    row.redemptionRowId && row.orderReference && redeemedAt
      ? { id: row.redemptionRowId, orderReference: row.orderReference, redeemedAt }
      : null;
  return {
    id,
    memberId,
    needsBasket,
    validFrom,
    expiresAt,
    withdrawnAt,
    redeemedAt,
    redemption,
    terms: termsOf(row),
  };
}

const needsBasketSql = sql<boolean>`not voucher.is_single_use or campaign.is_first_order_only
  or campaign.holder = 'owner' or campaign.kind = 'gift-balance' or campaign.maximum_discount_minor is not null
  or coalesce(campaign.member_limit, campaign.use_limit, campaign.budget_minor) is not null
  or cardinality(campaign.included_skus || campaign.excluded_skus || campaign.included_categories
                 || campaign.excluded_categories) > 0`;

function termsOf(
  row: Parameters<typeof benefitOf>[0] & { minimumOrderMinor: number | null; label: unknown },
): VoucherTerms {
  const { minimumOrderMinor, currency } = row;
  return {
    benefit: benefitOf(row),
    minimumOrder:
      minimumOrderMinor !== null && currency !== null
        ? { amountMinor: minimumOrderMinor, currency }
        : null,
    label: row.label as VoucherTerms["label"],
  };
}
