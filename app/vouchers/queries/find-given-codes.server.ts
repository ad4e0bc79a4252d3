import type { Reader } from "#app/platform/db.server.ts";
import { fixedStatement } from "#app/platform/fixed-statement.server.ts";
import { keyedHash } from "#app/platform/secrets.server.ts";
import type { CampaignTerms } from "../rules/campaign.types.ts";
import type { CheckoutVoucher, GivenCode } from "../rules/evaluate-checkout.ts";
import { readVoucherCode } from "../rules/voucher-code.ts";
import type { VoucherTerms } from "../rules/voucher-terms.ts";

/** A voucher with everything a checkout asks about it. */
export interface StoredCheckoutVoucher extends CheckoutVoucher {
  isSingleUse: boolean;
}

export type FoundCode =
  | Exclude<GivenCode, { voucher: CheckoutVoucher }>
  | { typed: string; voucher: StoredCheckoutVoucher };

/**
 * What typed codes turn out to be, all in one statement. `withLocks` keeps those that are used once
 * from changing until the transaction ends.
 */
export async function findGivenCodes(
  db: Reader,
  {
    codes,
    memberId,
    withLocks = false,
    ownHoldId = null,
    now,
  }: {
    codes: readonly string[];
    memberId: string | null;
    withLocks?: boolean;
    /** A hold of the same checkout, which keeps nothing from it. */
    ownHoldId?: string | null;
    now: Temporal.Instant;
  },
): Promise<FoundCode[]> {
  const read = codes.map((typed) => {
    const code = readVoucherCode(typed);
    return { typed, hash: code.wellFormed ? keyedHash("voucher-lookup", code.code) : null };
  });
  const hashes = read.flatMap(({ hash }) => (hash ? [hash] : []));
  const { rows } = hashes.length
    ? await openVouchers(db, [hashes, memberId, now, withLocks, ownHoldId])
    : { rows: [] };
  const byHash = new Map(rows.map((row) => [row.codeHash.toString("hex"), row]));
  return read.map(({ typed, hash }): FoundCode => {
    if (!hash) return { typed, refusal: { code: "voucher-misspelt", facts: {} } };
    const row = byHash.get(hash.toString("hex"));
    if (!row) return { typed, refusal: { code: "voucher-unknown", facts: {} } };
    return { typed, voucher: voucherOf(row) };
  });
}

interface VoucherRow extends CampaignTerms {
  id: string;
  codeHash: Buffer;
  ownerId: string | null;
  isSingleUse: boolean;
  validFrom: string;
  expiresAt: string | null;
  withdrawnAt: string | null;
  redeemedAt: string | null;
  heldUntil: string | null;
  balanceMinor: number | null;
  uses: number | null;
  spentMinor: number | null;
  memberUses: number | null;
  campaignId: string;
  label: VoucherTerms["label"];
}

function voucherOf(row: VoucherRow): StoredCheckoutVoucher {
  const { codeHash: _, uses, spentMinor, memberUses, ...rest } = row;
  const { id, ownerId, campaignId, label, isSingleUse, balanceMinor } = rest;
  const { validFrom, expiresAt, withdrawnAt, redeemedAt, heldUntil } = rest;
  const less = (limit: number | null, used: number | null) =>
    limit === null ? null : Math.max(0, limit - (used ?? 0));
  return {
    id,
    ownerId,
    campaignId,
    label,
    isSingleUse,
    balanceMinor,
    validFrom,
    expiresAt,
    withdrawnAt,
    redeemedAt,
    heldUntil,
    terms: rest,
    room: {
      uses: less(rest.useLimit, uses),
      memberUses: less(rest.memberLimit, memberUses),
      budgetMinor: less(rest.budgetMinor, spentMinor),
    },
  };
}

const openVouchers = fixedStatement<VoucherRow>(
  "open-checkout-vouchers",
  "select * from open_checkout_vouchers($1, $2, $3, $4, $5)",
);
