import { randomUUIDv7 } from "node:crypto";
import { row, rowsOf } from "#app/platform/composite.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError, NotFound } from "#app/platform/errors.ts";
import { eventRecord, eventRows } from "#app/platform/events.server.ts";
import { fixedStatement } from "#app/platform/fixed-statement.server.ts";
import { capturePoints } from "#app/points/commands/capture-points.server.ts";
import type { CheckoutAnswer } from "../rules/evaluate-checkout.ts";
import type { VoucherTerms } from "../rules/voucher-terms.ts";
import { actorOf, type CheckoutCaller } from "./checkout-caller.ts";

export interface RedeemedCheckout {
  redemptionId: string;
  holdId: string;
  orderReference: string;
  redeemedAt: string;
  currency: string;
  answer: CheckoutAnswer;
  isRepeat: boolean;
}

/**
 * Uses what a hold keeps, for an order; the same order again gets the first answer. Throws NotFound,
 * checkout-hold-ended where its time is over or it was freed, and checkout-hold-redeemed where
 * another order has it.
 */
export async function redeemCheckout(
  trx: Transaction<Database>,
  {
    holdId,
    orderReference,
    caller,
    now: at,
  }: {
    holdId: string;
    orderReference: string;
    caller: CheckoutCaller;
    now: Temporal.Instant;
  },
): Promise<RedeemedCheckout> {
  // As exact as the database keeps it, so that a repeated answer is the same.
  const now = at.round("millisecond");
  const { rows } = await openHold(trx, [holdId]);
  const hold = rows[0]!;
  if (!hold.id || hold.apiKeyId !== caller.apiKeyId) throw new NotFound("checkout-hold");
  const { answer, currency, redemptionId: earlierId } = hold;
  const known = { holdId, orderReference, currency, answer };
  if (earlierId) {
    if (hold.orderReference !== orderReference) throw new DomainError("checkout-hold-redeemed");
    return { ...known, redemptionId: earlierId, redeemedAt: hold.redeemedAt!, isRepeat: true };
  }
  refuseEnded(hold, now);
  const { memberId, points } = hold;
  if (memberId && points > 0) {
    const source = { kind: "checkout", id: holdId };
    await capturePoints(trx, { memberId, source, by: actorOf(caller), now });
  }
  const redemptionId = randomUUIDv7();
  await writeRedemption(trx, redemptionRows(hold, { redemptionId, orderReference, caller, now }));
  return { ...known, redemptionId, redeemedAt: now.toString(), isRepeat: false };
}

function refuseEnded(hold: OpenedHold, now: Temporal.Instant): void {
  const endedAt = Temporal.Instant.from(hold.settledAt ?? hold.expiresAt);
  // A code whose time was over may be another checkout's, also where only their clock says so.
  const isTaken = hold.vouchers?.some(({ isOpen }) => !isOpen);
  if (hold.outcome || isTaken || Temporal.Instant.compare(endedAt, now) <= 0)
    throw holdEnded(endedAt);
}

function holdEnded(endedAt: Temporal.Instant): DomainError {
  return new DomainError("checkout-hold-ended", { endedAt: endedAt.toString() });
}

interface OpenedHold {
  id: string;
  apiKeyId: string | null;
  memberId: string | null;
  currency: string;
  answer: CheckoutAnswer;
  totalMinor: number;
  points: number;
  expiresAt: string;
  outcome: string | null;
  settledAt: string | null;
  redemptionId: string | null;
  orderReference: string | null;
  redeemedAt: string | null;
  vouchers: HeldVoucher[] | null;
}

interface HeldVoucher {
  id: string;
  ownerId: string | null;
  label: VoucherTerms["label"];
  kind: string;
  isSingleUse: boolean;
  /** Kept by this hold, and not used past it. */
  isOpen: boolean;
  discountMinor: number;
}

type Redeeming = {
  redemptionId: string;
  orderReference: string;
  caller: CheckoutCaller;
  now: Temporal.Instant;
};

function redemptionRows(hold: OpenedHold, redeeming: Redeeming): string[] {
  const { redemptionId, orderReference, caller, now } = redeeming;
  const { id: holdId, currency, totalMinor } = hold;
  const vouchers = (hold.vouchers ?? []).map((voucher) => ({ ...voucher, rowId: randomUUIDv7() }));
  const { apiKeyId, staffId } = caller;
  return [
    row([redemptionId, holdId, orderReference, currency, totalMinor, now, apiKeyId, staffId]),
    rowsOf(
      vouchers.map(({ rowId, id, kind, isSingleUse, discountMinor }) =>
        row([rowId, id, isSingleUse, kind === "gift-balance", discountMinor]),
      ),
    ),
    eventRows(vouchers.map((voucher) => redeemedEvent(voucher, hold, redeeming))),
  ];
}

function redeemedEvent(
  { id, ownerId, label, discountMinor }: HeldVoucher,
  { totalMinor, currency }: OpenedHold,
  { orderReference, caller, now }: Redeeming,
) {
  const { channel, ...actor } = actorOf(caller);
  return eventRecord({
    name: "voucher.redeemed",
    occurredAt: now,
    memberId: ownerId,
    actor,
    channel,
    direction: "from-member",
    subject: { kind: "voucher", id },
    payload: { label, orderReference, orderAmountMinor: totalMinor, currency, discountMinor },
  });
}

const openHold = fixedStatement<OpenedHold>(
  "open-checkout-hold",
  "select * from open_checkout_hold($1)",
);

const writeRedemption = fixedStatement(
  "write-checkout-redemption",
  "select write_checkout_redemption($1, $2, $3)",
  { isDeferred: true },
);
