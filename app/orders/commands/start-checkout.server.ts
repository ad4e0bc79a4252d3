import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { type Checkout, findCheckoutOfReference } from "../queries/find-checkout.server.ts";
import type { CheckoutPurpose } from "../rules/checkout-states.ts";
import { appendCheckoutEvent } from "./append-checkout-event.server.ts";

export interface NewCheckout {
  purpose: CheckoutPurpose;
  /** Id of what is paid for; one checkout per thing. */
  reference: string;
  memberId: string;
  /** In minor units of `currency`. */
  amountMinor: number;
  currency: string;
  /** What Stripe's page calls it, in the member's language. */
  description: string;
  /** Until when the member can pay; what is held for it stays held until the checkout has ended. */
  expiresAt: Temporal.Instant;
  now: Temporal.Instant;
}

/** Something else was asked for under this reference before. */
export class CheckoutDiffers extends DomainError {
  constructor() {
    super("checkout-differs");
  }
}

/**
 * Notes that a member is to pay for something, once per thing. The member pays at
 * `paths.checkout({ id })`; the outcome comes as event `checkout.completed` or `checkout.expired`.
 * Throws CheckoutDiffers.
 */
export async function startCheckout(
  trx: Transaction<Database>,
  { now, ...asked }: NewCheckout,
): Promise<{ id: string; isRepeat: boolean }> {
  const created = await trx
    .insertInto("paymentCheckout")
    .values({ ...asked, description: asked.description.slice(0, 250), createdAt: now })
    .onConflict((conflict) => conflict.columns(["purpose", "reference"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  const checkout = (await findCheckoutOfReference(trx, asked))!;
  if (!created) refuseOther(checkout, asked);
  else
    await appendCheckoutEvent(trx, {
      name: "checkout.started",
      checkout,
      facts: {},
      occurredAt: now,
    });
  return { id: checkout.id, isRepeat: !created };
}

function refuseOther(known: Checkout, asked: Omit<NewCheckout, "now">): void {
  const isSame =
    known.memberId === asked.memberId &&
    known.amountMinor === asked.amountMinor &&
    known.currency === asked.currency;
  if (!isSame) throw new CheckoutDiffers();
}
