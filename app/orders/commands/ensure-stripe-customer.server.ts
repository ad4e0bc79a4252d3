import type { Database, Transaction } from "#app/platform/db.server.ts";
import { isUnknownToStripe, type StripeConnection } from "#app/platform/stripe.server.ts";

/**
 * Does something with the member's customer at Stripe; one that was deleted there is made anew first.
 */
export async function withStripeCustomer<Result>(
  trx: Transaction<Database>,
  who: { memberId: string; stripe: StripeConnection; now: Temporal.Instant },
  work: (customer: string) => Promise<Result>,
): Promise<Result> {
  const customer = await ensureStripeCustomer(trx, who);
  try {
    return await work(customer);
  } catch (error) {
    if (!isUnknownToStripe(error)) throw error;
    await trx.deleteFrom("stripeCustomer").where("customerId", "=", customer).execute();
    return work(await ensureStripeCustomer(trx, who));
  }
}

/** The member's customer at Stripe, made at the first payment; test and live each have their own. */
async function ensureStripeCustomer(
  trx: Transaction<Database>,
  { memberId, stripe, now }: { memberId: string; stripe: StripeConnection; now: Temporal.Instant },
): Promise<string> {
  const { client, isLive } = stripe;
  const known = await trx
    .selectFrom("stripeCustomer")
    .select("customerId")
    .where("memberId", "=", memberId)
    .where("isLive", "=", isLive)
    .executeTakeFirst();
  if (known) return known.customerId;
  const member = await trx
    .selectFrom("member")
    .select(["email", "displayName"])
    .where("id", "=", memberId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const customer = await client.customers.create({
    ...(member.email && { email: member.email }),
    name: member.displayName,
    metadata: { resonanz_member: memberId },
  });
  const row = await trx
    .insertInto("stripeCustomer")
    .values({ memberId, isLive, customerId: customer.id, createdAt: now })
    .onConflict((conflict) => conflict.columns(["memberId", "isLive"]).doNothing())
    .returning("customerId")
    .executeTakeFirst();
  if (row) return row.customerId;
  return ensureStripeCustomer(trx, { memberId, stripe, now });
}
