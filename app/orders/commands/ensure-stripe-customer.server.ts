import type { Database, Transaction } from "#app/platform/db.server.ts";
import type { StripeConnection } from "#app/platform/stripe.server.ts";

/** The member's customer at Stripe, made at the first payment; test and live each have their own. */
export async function ensureStripeCustomer(
  trx: Transaction<Database>,
  {
    memberId,
    stripe: { client, isLive },
    now,
  }: { memberId: string; stripe: StripeConnection; now: Temporal.Instant },
): Promise<string> {
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
  return ensureStripeCustomer(trx, { memberId, stripe: { client, isLive, isStandIn: false }, now });
}
