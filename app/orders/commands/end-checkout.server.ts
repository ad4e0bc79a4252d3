import { Stripe } from "stripe";
import { type Database, inTransaction, type Transaction } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import {
  isUnknownToStripe,
  type StripeConnection,
  stripeConnection,
} from "#app/platform/stripe.server.ts";
import { type Checkout, lockCheckout } from "../queries/find-checkout.server.ts";
import type { CheckoutEnd, CheckoutState } from "../rules/checkout-states.ts";
import { expireCheckout } from "./expire-checkout.server.ts";
import { settleCheckout } from "./settle-checkout.server.ts";

/**
 * Ends a checkout that nobody has paid yet. Stripe is asked first to take no more money for it; where
 * somebody was quicker and has paid, it is completed instead. Returns where it stands then.
 */
export async function endCheckout({
  id,
  reason,
  now,
}: {
  id: string;
  reason: CheckoutEnd;
  now: Temporal.Instant;
}): Promise<CheckoutState> {
  const stripe = stripeConnection();
  return inTransaction(async (trx) => {
    const checkout = await lockCheckout(trx, id);
    if (!checkout) throw new NotFound("checkout");
    if (checkout.state !== "open") return checkout.state;
    if (!takesNoMoney(checkout, stripe)) {
      if (!stripe || stripe.isLive !== checkout.isLive) return "open";
      if (!(await closeAtStripe(stripe.client, checkout.sessionId!)))
        return (await settleCheckout(trx, { id, stripe, now }))!;
    }
    await expireCheckout(trx, { id, reason, now });
    return "expired";
  });
}

/** Ends what has run out of time; one that fails does not keep the others. Returns how many ended. */
export async function endDueCheckouts({
  now,
  limit = 200,
}: {
  now: Temporal.Instant;
  limit?: number;
}): Promise<number> {
  const due = await inTransaction((trx) => listDue(trx, { now, limit }));
  const failures: unknown[] = [];
  let ended = 0;
  for (const id of due) {
    try {
      if ((await endCheckout({ id, reason: "time-out", now })) !== "open") ended++;
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, "checkouts could not be ended");
  return ended;
}

async function listDue(
  trx: Transaction<Database>,
  { now, limit }: { now: Temporal.Instant; limit: number },
): Promise<string[]> {
  const rows = await trx
    .selectFrom("paymentCheckout")
    .select("id")
    .where("state", "=", "open")
    .where("expiresAt", "<=", now.toString())
    .orderBy("expiresAt")
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

/** Nobody was sent to Stripe, or only to its test mode while real money is taken by now. */
function takesNoMoney({ sessionId, isLive }: Checkout, stripe: StripeConnection | null): boolean {
  return sessionId === null || (isLive === false && stripe?.isLive === true);
}

/** False where the session is no longer open. What Stripe does not know takes no money either. */
async function closeAtStripe(client: Stripe, sessionId: string): Promise<boolean> {
  try {
    await client.checkout.sessions.expire(sessionId);
    return true;
  } catch (error) {
    if (isUnknownToStripe(error)) return true;
    if (error instanceof Stripe.errors.StripeInvalidRequestError) return false;
    throw error;
  }
}
