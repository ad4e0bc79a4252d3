import { getRandomValues } from "node:crypto";
import { type Database, json, type Transaction } from "#app/platform/db.server.ts";
import { type ActorKind, appendEvent, type Channel } from "#app/platform/events.server.ts";
import { keyedHash, seal } from "#app/platform/secrets.server.ts";
import { makeVoucherCode, voucherCodeBytes } from "../rules/voucher-code.ts";
import type { VoucherTerms } from "../rules/voucher-terms.ts";

/**
 * Makes a voucher with a new code for a member. The code is returned for tests and exports only: a
 * page reads it through `findVoucherOfMember`.
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
    terms: VoucherTerms;
    validFrom?: Temporal.Instant;
    expiresAt: Temporal.Instant | null;
    by: { kind: ActorKind; id: string | null; channel: Channel };
    now: Temporal.Instant;
  },
): Promise<{ voucherId: string; code: string }> {
  const code = makeVoucherCode(getRandomValues(new Uint8Array(voucherCodeBytes)));
  const { id: voucherId } = await trx
    .insertInto("voucher")
    .values({
      memberId,
      redemptionId,
      ...columnsOf(terms),
      codeHash: keyedHash("voucher-lookup", code),
      codeEncrypted: seal("voucher-code", code),
      codeLast4: code.slice(-4),
      validFrom: validFrom ?? now,
      expiresAt,
      createdAt: now,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await appendEvent(trx, {
    name: "voucher.issued",
    occurredAt: now,
    memberId,
    actor: { kind: by.kind, id: by.id },
    channel: by.channel,
    direction: "from-brand",
    subject: { kind: "voucher", id: voucherId },
    payload: { label: terms.label, expiresAt: expiresAt?.toString() ?? null },
  });
  return { voucherId, code };
}

function columnsOf({ benefit, minimumOrder, label }: VoucherTerms) {
  return {
    kind: benefit.kind,
    percentage: benefit.kind === "percentage" ? benefit.percentage : null,
    amountMinor: benefit.kind === "amount" ? benefit.amountMinor : null,
    currency: benefit.kind === "amount" ? benefit.currency : (minimumOrder?.currency ?? null),
    productSku: benefit.kind === "free-product" ? benefit.productSku : null,
    minimumOrderMinor: minimumOrder?.amountMinor ?? null,
    label: json(label) as never,
  };
}
