import {
  type Database,
  database,
  inTransaction,
  type Transaction,
} from "#app/platform/db.server.ts";
import { enqueue } from "#app/platform/jobs.server.ts";
import {
  isUnknownToStripe,
  type StripeConnection,
  stripeConnection,
} from "#app/platform/stripe.server.ts";
import { settleMembership } from "./settle-membership.server.ts";

declare global {
  interface Jobs {
    "delete-stripe-customers": { memberId: string };
  }
}

/** Asks that Stripe forgets a member, and that nothing they had begun to pay is paid any more. */
export async function requestStripeDeletion(
  trx: Transaction<Database>,
  { memberId }: { memberId: string },
): Promise<void> {
  const open = await trx
    .selectFrom("paymentCheckout")
    .select("id")
    .where("memberId", "=", memberId)
    .where("state", "=", "open")
    .execute();
  for (const { id } of open) await enqueue(trx, "end-checkout", { checkoutId: id });
  await enqueue(trx, "delete-stripe-customers", { memberId });
}

/**
 * Deletes a member's customer at Stripe, with the name, address and means of payment kept there; a
 * running subscription ends with it. Fails, to be tried again, while Stripe cannot be asked.
 */
export async function deleteStripeCustomers({
  memberId,
  now,
}: {
  memberId: string;
  now: Temporal.Instant;
}): Promise<void> {
  const customers = await database()
    .selectFrom("stripeCustomer")
    .select(["customerId", "isLive"])
    .where("memberId", "=", memberId)
    .execute();
  const stripe = stripeConnection();
  for (const { customerId, isLive } of customers) {
    if (stripe?.isLive === isLive) {
      await deleteCustomer(stripe, customerId);
      await endMemberships({ memberId, stripe, now });
    } else if (isLive)
      throw new Error("the connection to Stripe that knows this customer is missing");
    // What is left are test data, of an account at Stripe that nobody has connected any more.
    await database().deleteFrom("stripeCustomer").where("customerId", "=", customerId).execute();
  }
}

async function deleteCustomer({ client }: StripeConnection, customerId: string): Promise<void> {
  try {
    await client.customers.del(customerId);
  } catch (error) {
    if (!isUnknownToStripe(error)) throw error;
  }
}

async function endMemberships({
  memberId,
  stripe,
  now,
}: {
  memberId: string;
  stripe: StripeConnection;
  now: Temporal.Instant;
}): Promise<void> {
  const running = await database()
    .selectFrom("paidMembership")
    .select(["id", "subscriptionId"])
    .where("memberId", "=", memberId)
    .where("state", "<>", "ended")
    .where("subscriptionId", "is not", null)
    .where("isLive", "=", stripe.isLive)
    .execute();
  for (const { id, subscriptionId } of running)
    await inTransaction((trx) =>
      settleMembership(trx, { id, subscriptionId: subscriptionId!, stripe, now }),
    );
}
