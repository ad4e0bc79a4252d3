import { randomUUIDv7 } from "node:crypto";
import { row, rowsOf } from "#app/platform/composite.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { eventRecord, eventRows } from "#app/platform/events.server.ts";
import { fixedStatement } from "#app/platform/fixed-statement.server.ts";
import { holdPoints } from "#app/points/commands/hold-points.server.ts";
import { lockBalance } from "#app/points/commands/lock-balance.server.ts";
import { findCheckoutGround } from "../queries/find-checkout-ground.server.ts";
import { openCheckout, type StoredCheckoutVoucher } from "../queries/open-checkout.server.ts";
import { type Checkout, judgeCheckout } from "../queries/validate-checkout.server.ts";
import type { CampaignTerms } from "../rules/campaign.types.ts";
import type { CheckoutAnswer } from "../rules/evaluate-checkout.ts";
import { actorOf, type CheckoutCaller } from "./checkout-caller.ts";
import { settleHold } from "./settle-hold.server.ts";

export interface HeldCheckout {
  holdId: string;
  expiresAt: Temporal.Instant;
  answer: CheckoutAnswer;
}

/**
 * Keeps the codes and points of a basket for one checkout until its time is over. A second hold for
 * the same checkout takes the place of the first: the basket has changed. Codes that do not apply
 * are named in the answer and not kept. Throws DomainErrors with the refusal of the first code where
 * none applies, insufficient-points, and voucher-limit-reached where a limit was reached meanwhile.
 */
export async function holdCheckout(
  trx: Transaction<Database>,
  {
    checkoutReference,
    caller,
    now,
    ...checkout
  }: Checkout & { checkoutReference: string; caller: CheckoutCaller; now: Temporal.Instant },
): Promise<HeldCheckout> {
  const { basket, memberId } = checkout;
  const { found, settings: stored } = await openForHold(trx, {
    checkoutReference,
    caller,
    checkout,
    now,
  });
  const { currency } = basket;
  const ground = await findCheckoutGround(trx, { stored, memberId, currency });
  const { answer, vouchers } = judgeCheckout({ checkout, found, ground, now });
  refuseWithoutEffect(answer);
  const holdId = randomUUIDv7();
  // As exact as the database keeps it, so that both say the same.
  const expiresAt = now.add({ minutes: ground.settings.holdMinutes }).round("millisecond");
  const used = answer.codes.flatMap(({ voucher, discountMinor }) =>
    voucher && discountMinor > 0 ? [{ ...vouchers.get(voucher.id)!, discountMinor }] : [],
  );
  const { apiKeyId, staffId: heldBy } = caller;
  const { totals, points } = answer;
  const isLimited = used.some(({ terms }) =>
    Object.values(countsOf(terms, memberId)).some(Boolean),
  );
  await writeHold(trx, isLimited, [
    row([
      holdId,
      checkoutReference,
      apiKeyId,
      heldBy,
      memberId,
      basket.currency,
      JSON.stringify(basket),
      JSON.stringify(answer),
      totals.amountMinor,
      totals.discountMinor + totals.balanceMinor,
      points?.used ?? 0,
      points?.minor ?? 0,
      now,
      expiresAt,
    ]),
    rowsOf(inLockOrder(used).map((voucher) => voucherRow(voucher, memberId))),
    eventRows(
      used.filter(isToldOf).map((voucher) => heldEvent(voucher, { expiresAt, caller, now })),
    ),
  ]);
  if (memberId && points && points.used > 0)
    await holdPoints(trx, {
      memberId,
      points: points.used,
      source: { kind: "checkout", id: holdId },
      facts: { checkoutReference },
      by: actorOf(caller),
      now,
    });
  return { holdId, expiresAt, answer };
}

/**
 * Locks and reads what the checkout needs; a hold that it has already gives way. Locks are always
 * taken in this order: the hold, the member's balance, vouchers, counts of campaigns.
 */
async function openForHold(
  trx: Transaction<Database>,
  {
    checkoutReference,
    caller,
    checkout: { codes, memberId, points },
    now,
  }: {
    checkoutReference: string;
    caller: CheckoutCaller;
    checkout: Checkout;
    now: Temporal.Instant;
  },
) {
  const toHold = { checkoutReference, apiKeyId: caller.apiKeyId };
  const spends = memberId !== null && points > 0;
  // Who spends is asked for an earlier hold alone first: the balance comes before the vouchers.
  let opened = await openCheckout(trx, { codes: spends ? [] : codes, memberId, toHold, now });
  if (opened.earlier)
    await settleHold(trx, { ...opened.earlier, outcome: "replaced", caller, now });
  if (spends) await lockBalance(trx, { memberId, now });
  if (opened.earlier || spends) opened = await openCheckout(trx, { codes, memberId, toHold, now });
  if (opened.earlier) throw new Error("a checkout has one open hold");
  return opened;
}

function refuseWithoutEffect({ codes, points }: CheckoutAnswer): void {
  if (codes.some(({ discountMinor }) => discountMinor > 0) || (points && points.used > 0)) return;
  const refusal = codes.find((code) => code.refusal)?.refusal ?? points?.refusal;
  if (refusal) throw new DomainError(refusal.code, refusal.facts);
  throw new DomainError("checkout-nothing-to-hold", {}, 422);
}

/** By campaign and id: everybody locks the counts in one order. */
function inLockOrder(vouchers: readonly UsedVoucher[]): UsedVoucher[] {
  const keyOf = ({ campaignId, id }: UsedVoucher) => `${campaignId} ${id}`;
  return vouchers.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function voucherRow(
  { id, campaignId, terms, isSingleUse, isLeftOpen, discountMinor }: UsedVoucher,
  memberId: string | null,
): string {
  const { isCounted, isMemberCounted } = countsOf(terms, memberId);
  return row([id, campaignId, discountMinor, isSingleUse, isCounted, isMemberCounted, isLeftOpen]);
}

/** Which counts of its campaign a use goes into. */
function countsOf({ useLimit, budgetMinor, memberLimit }: CampaignTerms, memberId: string | null) {
  return {
    isCounted: useLimit !== null || budgetMinor !== null,
    isMemberCounted: memberLimit !== null && memberId !== null,
  };
}

/** Nobody hears of a code that is nobody's, unless somebody watches. */
function isToldOf({ ownerId, isWatched }: StoredCheckoutVoucher): boolean {
  return ownerId !== null || isWatched;
}

function heldEvent(
  { id, ownerId, label }: StoredCheckoutVoucher,
  {
    expiresAt,
    caller,
    now,
  }: { expiresAt: Temporal.Instant; caller: CheckoutCaller; now: Temporal.Instant },
) {
  const { channel, ...actor } = actorOf(caller);
  return eventRecord({
    name: "voucher.held",
    occurredAt: now,
    memberId: ownerId,
    actor,
    channel,
    direction: "internal",
    subject: { kind: "voucher", id },
    payload: { label, expiresAt: expiresAt.toString() },
  });
}

type UsedVoucher = StoredCheckoutVoucher & { discountMinor: number };

/** Only a limit can refuse what was judged under the locks; without one nothing waits for the answer. */
async function writeHold(
  trx: Transaction<Database>,
  isLimited: boolean,
  values: string[],
): Promise<void> {
  const { rows } = await (isLimited ? writeLimited : writeUnlimited)(trx, values);
  // Somebody else took the last of it between our reading and our writing.
  if (rows[0]?.exhausted) throw new DomainError("voucher-limit-reached");
}

const writeLimited = fixedStatement<{ exhausted: string | null }>(
  "write-limited-checkout-hold",
  "select write_checkout_hold($1, $2, $3) as exhausted",
);

const writeUnlimited = fixedStatement<{ exhausted: null }>(
  "write-checkout-hold",
  "select write_checkout_hold($1, $2, $3)",
  { isDeferred: true },
);
