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
  /** Another checkout's hold of it stands open, whether or not its time is over. */
  isLeftOpen: boolean;
  /** Whether its holds are told of, also where it is nobody's. */
  isWatched: boolean;
}

export type FoundCode =
  | Exclude<GivenCode, { voucher: CheckoutVoucher }>
  | { typed: string; voucher: StoredCheckoutVoucher };

export interface EarlierHold {
  holdId: string;
  memberId: string | null;
  points: number;
}

/** The codes of a checkout and the settings it goes by, or the hold that has to be settled first. */
export type OpenedCheckout =
  | { earlier: EarlierHold }
  | { earlier: null; found: FoundCode[]; settings: Partial<Settings> };

/**
 * Reads what a checkout must know, in one statement. With `toHold` the vouchers that are used once
 * stay as they are until the transaction ends; an open hold of the same checkout is locked and
 * returned instead, for the caller to settle and to ask again.
 */
export async function openCheckout(
  db: Reader,
  {
    codes,
    memberId,
    toHold,
    ownHoldId = null,
    now,
  }: {
    codes: readonly string[];
    memberId: string | null;
    toHold?: { checkoutReference: string; apiKeyId: string | null };
    /** A hold of the same checkout, which keeps nothing from it. */
    ownHoldId?: string | null;
    now: Temporal.Instant;
  },
): Promise<OpenedCheckout> {
  const read = codes.map((typed) => {
    const code = readVoucherCode(typed);
    return { typed, hash: code.wellFormed ? keyedHash("voucher-lookup", code.code) : null };
  });
  const { rows } = await open(db, [
    toHold?.checkoutReference ?? null,
    toHold?.apiKeyId ?? null,
    read.flatMap(({ hash }) => (hash ? [hash] : [])),
    memberId,
    now,
    toHold !== undefined,
    ownHoldId,
  ]);
  const { earlier, settings, vouchers } = rows[0]!;
  if (earlier) return { earlier };
  const byHash = new Map(vouchers?.map((row) => [row.codeHash, row]));
  const found = read.map(({ typed, hash }): FoundCode => {
    if (!hash) return { typed, refusal: { code: "voucher-misspelt", facts: {} } };
    const row = byHash.get(hash.toString("hex"));
    if (!row) return { typed, refusal: { code: "voucher-unknown", facts: {} } };
    return { typed, voucher: voucherOf(row) };
  });
  return { earlier: null, found, settings: settings ?? {} };
}

interface VoucherRow {
  id: string;
  codeHash: string;
  ownerId: string | null;
  isSingleUse: boolean;
  campaignId: string;
  label: VoucherTerms["label"];
  terms: CampaignTerms;
  validFrom: string;
  expiresAt: string | null;
  withdrawnAt: string | null;
  redeemedAt: string | null;
  heldUntil: string | null;
  isLeftOpen: boolean;
  isWatched: boolean;
  balanceMinor: number | null;
  uses: number | null;
  spentMinor: number | null;
  memberUses: number | null;
}

function voucherOf(row: VoucherRow): StoredCheckoutVoucher {
  const { codeHash: _, uses, spentMinor, memberUses, ...voucher } = row;
  const { terms } = voucher;
  const less = (limit: number | null, used: number | null) =>
    limit === null ? null : Math.max(0, limit - (used ?? 0));
  return {
    ...voucher,
    validFrom: instantOf(voucher.validFrom),
    expiresAt: voucher.expiresAt && instantOf(voucher.expiresAt),
    withdrawnAt: voucher.withdrawnAt && instantOf(voucher.withdrawnAt),
    redeemedAt: voucher.redeemedAt && instantOf(voucher.redeemedAt),
    heldUntil: voucher.heldUntil && instantOf(voucher.heldUntil),
    room: {
      uses: less(terms.useLimit, uses),
      memberUses: less(terms.memberLimit, memberUses),
      budgetMinor: less(terms.budgetMinor, spentMinor),
    },
  };
}

/** JSON writes instants with the offset of the connection, everything else here in UTC. */
function instantOf(text: string): string {
  return Temporal.Instant.from(text).toString();
}

const open = fixedStatement<{
  earlier: EarlierHold | null;
  settings: Partial<Settings> | null;
  vouchers: VoucherRow[] | null;
}>("open-checkout", "select * from open_checkout($1, $2, $3, $4, $5, $6, $7)");
