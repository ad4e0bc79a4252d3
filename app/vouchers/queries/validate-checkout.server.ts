import type { Reader } from "#app/platform/db.server.ts";
import type { Basket } from "../rules/basket.types.ts";
import { type CheckoutAnswer, evaluateCheckout } from "../rules/evaluate-checkout.ts";
import { type CheckoutGround, findCheckoutGround } from "./find-checkout-ground.server.ts";
import {
  type FoundCode,
  openCheckout,
  type StoredCheckoutVoucher,
} from "./open-checkout.server.ts";

/** A basket and what shall pay for it. */
export interface Checkout {
  basket: Basket;
  codes: readonly string[];
  memberId: string | null;
  /** How many points the buyer wants to spend. */
  points: number;
}

export interface ValidatedCheckout {
  answer: CheckoutAnswer;
  /** The vouchers that were found, whether they apply or not. */
  vouchers: Map<string, StoredCheckoutVoucher>;
  ground: CheckoutGround;
}

/** What codes and points would do to a basket now; reserves nothing. */
export async function validateCheckout(
  db: Reader,
  {
    ownHoldId,
    now,
    ...checkout
  }: Checkout & {
    /** The open hold of the same checkout: what it keeps is free for this question. */
    ownHoldId: string | null;
    now: Temporal.Instant;
  },
): Promise<ValidatedCheckout> {
  const { codes, memberId, basket } = checkout;
  const opened = await openCheckout(db, { codes, memberId, ownHoldId, now });
  if (opened.earlier) throw new Error("a validation settles no hold");
  const { found, settings: stored } = opened;
  const { currency } = basket;
  const ground = await findCheckoutGround(db, { stored, memberId, currency });
  return judgeCheckout({ checkout, found, ground, now });
}

/** The open hold of a shop's checkout. */
export async function findOwnHold(
  db: Reader,
  { checkoutReference, apiKeyId }: { checkoutReference: string; apiKeyId: string | null },
): Promise<string | null> {
  const row = await db
    .selectFrom("checkoutHold")
    .select("id")
    .where("checkoutReference", "=", checkoutReference)
    .where("apiKeyId", "is not distinct from", apiKeyId)
    .where("outcome", "is", null)
    .executeTakeFirst();
  return row?.id ?? null;
}

/** The same with what was read already. */
export function judgeCheckout({
  checkout,
  found,
  ground,
  now,
}: {
  checkout: Checkout;
  found: readonly FoundCode[];
  ground: CheckoutGround;
  now: Temporal.Instant;
}): ValidatedCheckout {
  const { settings, pointPrice: price, buyer, pointsAvailable: available } = ground;
  const { basket, points: wanted } = checkout;
  const answer = evaluateCheckout({
    basket,
    codes: found,
    buyer,
    points: wanted > 0 ? { wanted, available, price } : null,
    policy: settings.stacking,
    now,
  });
  const vouchers = found.flatMap((one) => ("voucher" in one ? [one.voucher] : []));
  return { answer, vouchers: new Map(vouchers.map((one) => [one.id, one])), ground };
}
