import { Stripe } from "stripe";
import { paths } from "#app/paths.ts";
import { type Database, inTransaction, type Transaction } from "#app/platform/db.server.ts";
import { env } from "#app/platform/env.server.ts";
import { DomainError, NotFound } from "#app/platform/errors.ts";
import { log } from "#app/platform/log.server.ts";
import {
  canTakePayments,
  type StripeConnection,
  stripeConnection,
} from "#app/platform/stripe.server.ts";
import { type Checkout, lockCheckout } from "../queries/find-checkout.server.ts";
import { findMembershipTerms } from "../queries/find-membership-terms.server.ts";
import { withStripeCustomer } from "./ensure-stripe-customer.server.ts";

/** Keys of Stripe are missing: nobody can be asked for money. */
export class PaymentsNotSetUp extends DomainError {
  constructor() {
    super("payments-not-set-up", {}, 503);
  }
}

/** Stripe did not answer, or refused; nothing was paid. */
export class PaymentProviderFailed extends DomainError {
  constructor() {
    super("payment-provider-failed", {}, 502);
  }
}

/** There is nothing left to pay here: it was paid, or it has ended. */
export class CheckoutClosed extends DomainError {
  constructor() {
    super("checkout-closed");
  }
}

// Stripe's shortest life of a session is 30 minutes; ours may end sooner, then we end it there.
const shortestSession = { minutes: 31 };

/**
 * The address at Stripe where the member pays; the same one again while it is open. The row stays
 * locked while Stripe is asked, so that a double click makes one session. Throws PaymentsNotSetUp,
 * PaymentProviderFailed, CheckoutClosed, NotFound.
 */
export async function openCheckout({
  id,
  memberId,
  language,
  now,
}: {
  id: string;
  memberId: string;
  language: "de" | "en";
  now: Temporal.Instant;
}): Promise<string> {
  const stripe = stripeConnection();
  if (!stripe || !canTakePayments()) throw new PaymentsNotSetUp();
  try {
    return await inTransaction(async (trx) => {
      const checkout = await lockCheckout(trx, id);
      if (checkout?.memberId !== memberId) throw new NotFound("checkout");
      const isOver = Temporal.Instant.compare(Temporal.Instant.from(checkout.expiresAt), now) <= 0;
      if (checkout.state !== "open" || isOver) throw new CheckoutClosed();
      return checkout.sessionId
        ? addressOfKnown(stripe, checkout)
        : newSession(trx, { stripe, checkout, language, now });
    });
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeError)) throw error;
    log().error(
      { type: error.type, code: error.code, checkoutId: id },
      "stripe refused a checkout",
    );
    throw new PaymentProviderFailed();
  }
}

async function addressOfKnown({ client, isLive }: StripeConnection, checkout: Checkout) {
  if (checkout.isLive !== isLive) throw new CheckoutClosed();
  const session = await client.checkout.sessions.retrieve(checkout.sessionId!);
  if (!session.url) throw new CheckoutClosed();
  return session.url;
}

async function newSession(
  trx: Transaction<Database>,
  {
    stripe,
    checkout,
    language,
    now,
  }: {
    stripe: StripeConnection;
    checkout: Checkout;
    language: "de" | "en";
    now: Temporal.Instant;
  },
): Promise<string> {
  const { memberId, id } = checkout;
  const session = await withStripeCustomer(trx, { memberId, stripe, now }, async (customer) => {
    const params = await sessionParams(trx, { checkout, customer, language, now });
    return stripe.client.checkout.sessions.create(params, {
      // A crash after this makes another session later; nobody was ever sent to the lost one.
      idempotencyKey: `checkout-${id}-${customer}-${params.expires_at}`,
    });
  });
  await trx
    .updateTable("paymentCheckout")
    .set({ sessionId: session.id, isLive: stripe.isLive })
    .where("id", "=", id)
    .execute();
  return session.url!;
}

async function sessionParams(
  trx: Transaction<Database>,
  {
    checkout,
    customer,
    language,
    now,
  }: { checkout: Checkout; customer: string; language: "de" | "en"; now: Temporal.Instant },
): Promise<Stripe.Checkout.SessionCreateParams> {
  const { id, purpose, reference, amountMinor, currency, description } = checkout;
  const metadata = { resonanz_checkout: id };
  const terms = purpose === "membership" ? await findMembershipTerms(trx, reference) : undefined;
  const address = (path: string) => new URL(path, env().baseUrl).href;
  return {
    mode: terms ? "subscription" : "payment",
    customer,
    client_reference_id: id,
    metadata,
    locale: language,
    line_items: [
      {
        quantity: 1,
        price_data: {
          currency: currency.toLowerCase(),
          unit_amount: amountMinor,
          product_data: { name: description },
          ...(terms && { recurring: { interval: terms.period } }),
        },
      },
    ],
    ...(terms
      ? { subscription_data: { metadata: { resonanz_membership: reference } } }
      : { payment_intent_data: { metadata, description } }),
    expires_at: endOfSession(checkout, now),
    success_url: address(paths.checkout({ id, from: "stripe" })),
    cancel_url: address(paths.checkout({ id })),
  };
}

function endOfSession({ expiresAt }: Checkout, now: Temporal.Instant): number {
  const soonest = now.add(shortestSession);
  const wished = Temporal.Instant.from(expiresAt);
  const end = Temporal.Instant.compare(wished, soonest) > 0 ? wished : soonest;
  return Math.ceil(end.epochMilliseconds / 1000);
}
