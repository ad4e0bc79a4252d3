import { settleCheckout } from "#app/orders/commands/settle-checkout.server.ts";
import { settleMembership } from "#app/orders/commands/settle-membership.server.ts";
import { inTransaction } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { stripeConnection } from "#app/platform/stripe.server.ts";
import { recordSession } from "../stripe/record-session.server.ts";
import { settleMirrorConflict } from "./mirror-conflict.server.ts";

/**
 * Brings one thing that differs to what Stripe says now, whether or not an event ever told it. `id` is
 * Stripe's name of it, a session or a subscription. Of a promotion code there is nothing to fetch:
 * staff have dealt with it. Throws NotFound.
 */
export async function settleDifference({
  id,
  now,
}: {
  id: string;
  now: Temporal.Instant;
}): Promise<void> {
  if (id.startsWith("promo_"))
    return inTransaction((trx) => settleMirrorConflict(trx, { promotionCodeId: id, now }));
  const stripe = stripeConnection();
  if (!stripe) throw new NotFound("stripe-connection");
  if (id.startsWith("sub_")) {
    const { metadata } = await stripe.client.subscriptions.retrieve(id);
    const own = metadata.resonanz_membership;
    if (!own) throw new NotFound("membership");
    await inTransaction((trx) =>
      settleMembership(trx, { id: own, subscriptionId: id, stripe, now }),
    );
  } else {
    const session = await stripe.client.checkout.sessions.retrieve(id);
    const own = session.metadata?.resonanz_checkout;
    await inTransaction((trx) =>
      own
        ? settleCheckout(trx, { id: own, stripe, now })
        : recordSession(trx, { session, created: session.created, stripe, now }),
    );
  }
  await inTransaction((trx) =>
    trx
      .updateTable("paymentDifference")
      .set({ resolvedAt: now })
      .where("objectId", "=", id)
      .execute(),
  );
}
