import { sql } from "kysely";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { appendEvent } from "#app/platform/events.server.ts";
import type { ShopVoucher } from "../queries/find-voucher-by-code.server.ts";
import { type OrderAmount, refuseOrder } from "../rules/refuse-order.ts";
import { voucherState } from "../rules/voucher-state.ts";
import { discountOf, type VoucherTerms } from "../rules/voucher-terms.ts";
import { lockVoucher } from "./lock-voucher.server.ts";

/** Another order has it. */
export class VoucherUsed extends DomainError {
  constructor(facts: { redeemedAt: string }) {
    super("voucher-used", facts);
  }
}

export interface VoucherRedemption {
  redemptionId: string;
  voucherId: string;
  orderReference: string;
  redeemedAt: string;
  terms: VoucherTerms;
  /** In minor units of the order; null where no amount was given or it gives no money off. */
  discountMinor: number | null;
  isRepeat: boolean;
}

/**
 * Uses a voucher for one order of the shop; the same order again gets the same answer.
 * Throws VoucherMisspelt, VoucherUnknown, VoucherUsed and DomainErrors voucher-expired,
 * voucher-not-yet-valid, voucher-withdrawn, voucher-minimum-not-met, voucher-currency-differs,
 * voucher-order-amount-needed, voucher-held, voucher-needs-basket.
 */
export async function redeemVoucher(
  trx: Transaction<Database>,
  {
    code,
    orderReference,
    orderAmountMinor,
    currency,
    apiKeyId,
    now,
  }: {
    code: string;
    orderReference: string;
    orderAmountMinor?: number | undefined;
    currency?: string | undefined;
    apiKeyId: string | null;
    now: Temporal.Instant;
  },
): Promise<VoucherRedemption> {
  const order = orderOf({ orderAmountMinor, currency });
  const voucher = await lockVoucher(trx, code);
  const earlier = voucher.redemption;
  if (earlier?.orderReference === orderReference)
    return answer(voucher, { ...earlier, order, isRepeat: true });
  refuseUnfit(voucher, order, now);
  await refuseHeld(trx, { voucherId: voucher.id, now });
  // The index on standing redemptions is the last guard: a code is used once whatever is above.
  const redemption = await trx
    .insertInto("voucherRedemption")
    .values({
      voucherId: voucher.id,
      orderReference,
      orderAmountMinor: order?.amountMinor ?? null,
      currency: order?.currency ?? null,
      redeemedAt: now,
      redeemedByKey: apiKeyId,
    })
    .onConflict((conflict) =>
      conflict
        .column("voucherId")
        .where("reversedAt", "is", null)
        .where(sql<boolean>`is_single_use`)
        .doNothing(),
    )
    .returning(["id", "redeemedAt"])
    .executeTakeFirst();
  if (!redemption) throw new VoucherUsed({ redeemedAt: now.toString() });
  await appendEvent(trx, {
    name: "voucher.redeemed",
    occurredAt: now,
    memberId: voucher.memberId,
    actor: { kind: "shop", id: apiKeyId },
    channel: "api",
    direction: "from-member",
    subject: { kind: "voucher", id: voucher.id },
    payload: {
      label: voucher.terms.label,
      orderReference,
      orderAmountMinor: order?.amountMinor ?? null,
      currency: order?.currency ?? null,
    },
  });
  return answer(voucher, { ...redemption, orderReference, order, isRepeat: false });
}

function orderOf(given: {
  orderAmountMinor: number | undefined;
  currency: string | undefined;
}): OrderAmount | null {
  if (given.orderAmountMinor === undefined || given.currency === undefined) return null;
  return { amountMinor: given.orderAmountMinor, currency: given.currency };
}

function refuseUnfit(voucher: ShopVoucher, order: OrderAmount | null, now: Temporal.Instant): void {
  const state = voucherState(voucher, now);
  if (state === "used") throw new VoucherUsed({ redeemedAt: voucher.redeemedAt! });
  if (state !== "open") throw new DomainError(`voucher-${state}`, factsOf(voucher, state));
  if (voucher.needsBasket) throw new DomainError("voucher-needs-basket");
  const refusal = refuseOrder(voucher.terms, order);
  if (refusal) throw new DomainError(refusal.code, refusal.facts);
}

/**
 * Throws voucher-held while a checkout keeps the voucher. The caller has it locked, so that nobody
 * begins to hold it meanwhile.
 */
export async function refuseHeld(
  trx: Transaction<Database>,
  { voucherId, now }: { voucherId: string; now: Temporal.Instant },
): Promise<void> {
  const hold = await trx
    .selectFrom("voucherHold")
    .innerJoin("checkoutHold", "checkoutHold.id", "voucherHold.holdId")
    .select("checkoutHold.expiresAt")
    .where("voucherHold.voucherId", "=", voucherId)
    .where("voucherHold.isOpen", "=", true)
    .where("checkoutHold.expiresAt", ">", now.toString())
    .executeTakeFirst();
  if (hold) throw new DomainError("voucher-held", { heldUntil: hold.expiresAt });
}

function factsOf(voucher: ShopVoucher, state: string): Record<string, string> {
  if (state === "expired" && voucher.expiresAt) return { expiresAt: voucher.expiresAt };
  if (state === "not-yet-valid") return { validFrom: voucher.validFrom };
  return {};
}

function answer(
  { id, terms }: ShopVoucher,
  redemption: {
    id: string;
    orderReference: string;
    redeemedAt: string;
    order: OrderAmount | null;
    isRepeat: boolean;
  },
): VoucherRedemption {
  const { orderReference, redeemedAt, order, isRepeat } = redemption;
  return {
    redemptionId: redemption.id,
    voucherId: id,
    orderReference,
    redeemedAt,
    terms,
    discountMinor: order ? discountOf(terms.benefit, order.amountMinor) : null,
    isRepeat,
  };
}
