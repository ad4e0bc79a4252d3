import { Stripe } from "stripe";
import { paths } from "#app/paths.ts";
import { inTransaction } from "#app/platform/db.server.ts";
import { env } from "#app/platform/env.server.ts";
import { log } from "#app/platform/log.server.ts";
import { stripeConnection } from "#app/platform/stripe.server.ts";
import { withStripeCustomer } from "./ensure-stripe-customer.server.ts";
import { PaymentProviderFailed, PaymentsNotSetUp } from "./open-checkout.server.ts";

/**
 * The address at Stripe where a member changes how they pay, sees invoices, and cancels. Throws
 * PaymentsNotSetUp, PaymentProviderFailed.
 */
export async function openCustomerPortal({
  memberId,
  language,
  now,
}: {
  memberId: string;
  language: "de" | "en";
  now: Temporal.Instant;
}): Promise<string> {
  const stripe = stripeConnection();
  if (!stripe) throw new PaymentsNotSetUp();
  try {
    const { url } = await inTransaction((trx) =>
      withStripeCustomer(trx, { memberId, stripe, now }, (customer) =>
        stripe.client.billingPortal.sessions.create({
          customer,
          locale: language,
          return_url: new URL(paths.membership(), env().baseUrl).href,
        }),
      ),
    );
    return url;
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeError)) throw error;
    log().error({ type: error.type, code: error.code }, "stripe refused its portal");
    throw new PaymentProviderFailed();
  }
}
