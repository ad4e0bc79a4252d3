import type { Database, Transaction } from "#app/platform/db.server.ts";
import { isUnknownToStripe, type StripeConnection } from "#app/platform/stripe.server.ts";

/**
 * Keeps or forgets which customer of Stripe's a member is, as Stripe says now: a deleted customer
 * cannot pay any more, and the next payment makes a new one.
 */
export async function matchStripeCustomer(
  trx: Transaction<Database>,
  {
    customerId,
    memberId,
    stripe: { client, isLive },
    now,
  }: { customerId: string; memberId: string; stripe: StripeConnection; now: Temporal.Instant },
): Promise<"known" | "forgotten" | "unknown-member"> {
  const member = await trx
    .selectFrom("member")
    .select("id")
    .where("id", "=", memberId)
    .forUpdate()
    .executeTakeFirst();
  if (!member) return "unknown-member";
  const isThere = await customerExists();
  if (!isThere) {
    await trx.deleteFrom("stripeCustomer").where("customerId", "=", customerId).execute();
    return "forgotten";
  }
  await trx
    .insertInto("stripeCustomer")
    .values({ memberId, isLive, customerId, createdAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return "known";

  async function customerExists(): Promise<boolean> {
    try {
      return !(await client.customers.retrieve(customerId)).deleted;
    } catch (error) {
      if (isUnknownToStripe(error)) return false;
      throw error;
    }
  }
}
