import { getRandomValues } from "node:crypto";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { type ActorKind, appendEvent, type Channel } from "#app/platform/events.server.ts";
import { keyedHash, seal } from "#app/platform/secrets.server.ts";
import { makeVoucherCode, voucherCodeBytes } from "../rules/voucher-code.ts";
import type { DiscountTerms, VoucherTerms } from "../rules/voucher-terms.ts";
import { campaignOfTerms } from "./campaign-of-terms.server.ts";

export type IssuedBy = { kind: ActorKind; id: string | null; channel: Channel };

/**
 * Makes a voucher with a new code for a member; vouchers with the same terms share a campaign. The
 * code is returned for tests and exports only: a page reads it through `findVoucherOfMember`.
 */
export async function issueVoucher(
  trx: Transaction<Database>,
  {
    memberId,
    redemptionId,
    terms,
    validFrom,
    expiresAt,
    by,
    now,
  }: {
    memberId: string;
    redemptionId: string | null;
    terms: DiscountTerms;
    validFrom?: Temporal.Instant;
    expiresAt: Temporal.Instant | null;
    by: IssuedBy;
    now: Temporal.Instant;
  },
): Promise<{ voucherId: string; code: string }> {
  const { benefit, minimumOrder, label } = terms;
  const campaignId = await campaignOfTerms(trx, { benefit, minimumOrder, label, now });
  return insertVoucher(trx, {
    memberId,
    redemptionId,
    campaignId,
    label,
    isSingleUse: true,
    validFrom: validFrom ?? now,
    expiresAt,
    by,
    now,
  });
}

/** One voucher of a campaign for a member, or for nobody yet, with a new code. */
export async function insertVoucher(
  trx: Transaction<Database>,
  {
    label,
    by,
    now,
    ...voucher
  }: {
    memberId: string | null;
    redemptionId: string | null;
    campaignId: string;
    label: VoucherTerms["label"];
    isSingleUse: boolean;
    validFrom: Temporal.Instant;
    expiresAt: Temporal.Instant | null;
    by: IssuedBy;
    now: Temporal.Instant;
  },
): Promise<{ voucherId: string; code: string }> {
  const code = makeVoucherCode(getRandomValues(new Uint8Array(voucherCodeBytes)));
  const { id: voucherId } = await trx
    .insertInto("voucher")
    .values({
      ...voucher,
      codeHash: keyedHash("voucher-lookup", code),
      codeEncrypted: seal("voucher-code", code),
      codeLast4: code.slice(-4),
      createdAt: now,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await appendEvent(trx, {
    name: "voucher.issued",
    occurredAt: now,
    memberId: voucher.memberId,
    actor: { kind: by.kind, id: by.id },
    channel: by.channel,
    direction: "from-brand",
    subject: { kind: "voucher", id: voucherId },
    payload: { label, expiresAt: voucher.expiresAt?.toString() ?? null },
  });
  return { voucherId, code };
}
