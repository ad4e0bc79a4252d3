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
  /** The redemption that stands. */
  redemption: { id: string; orderReference: string; redeemedAt: string } | null;
}

/** A voucher by the code as typed at the till. Throws VoucherMisspelt, VoucherUnknown. */
export async function findVoucherByCode(db: Reader, typedCode: string): Promise<ShopVoucher> {
  const read = readVoucherCode(typedCode);
  if (!read.wellFormed) throw new VoucherMisspelt();
  const row = await storedVouchers(db)
    .select(["voucher.memberId", "used.id as redemptionRowId", "used.orderReference"])
    .where("voucher.codeHash", "=", keyedHash("voucher-lookup", read.code))
    .executeTakeFirst();
  if (!row) throw new VoucherUnknown();
  const { id, memberId, validFrom, expiresAt, withdrawnAt, redeemedAt } = row;
  const redemption =
    row.redemptionRowId && row.orderReference && redeemedAt
      ? { id: row.redemptionRowId, orderReference: row.orderReference, redeemedAt }
      : null;
  return {
    id,
    memberId,
    validFrom,
    expiresAt,
    withdrawnAt,
    redeemedAt,
    redemption,
    terms: termsOf(row),
  };
}

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
