import { inTransaction } from "#app/platform/db.server.ts";
import { issueVoucher } from "#app/vouchers/commands/issue-voucher.server.ts";
import type { DiscountTerms } from "#app/vouchers/rules/voucher-terms.ts";
import { createMember } from "./member.ts";

export const tenEuros: DiscountTerms = {
  benefit: { kind: "amount", amountMinor: 1000, currency: "EUR" },
  minimumOrder: null,
  label: { de: "10 € Rabatt", en: "€10 off" },
};

/** A voucher of a new member, with its code in clear; ten euros off unless told otherwise. */
export async function createVoucher({
  terms = tenEuros,
  validFrom = Temporal.Instant.from("2026-01-01T00:00:00Z"),
  expiresAt = null,
}: {
  terms?: DiscountTerms;
  validFrom?: Temporal.Instant;
  expiresAt?: Temporal.Instant | null;
} = {}) {
  const { id: memberId } = await createMember();
  const by = { kind: "system", id: null, channel: "job" } as const;
  const now = validFrom;
  const voucher = await inTransaction((trx) =>
    issueVoucher(trx, { memberId, redemptionId: null, terms, validFrom, expiresAt, by, now }),
  );
  return { memberId, ...voucher };
}
