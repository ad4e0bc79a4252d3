import { recordOrder } from "#app/orders/commands/record-order.server.ts";
import { idOf, type StripeEventOf, type StripeHandler } from "./stripe-event.server.ts";

type PaidSession = StripeEventOf<
  "checkout.session.completed" | "checkout.session.async_payment_succeeded"
>;

/** A finished checkout is an order, as soon as it is paid. */
export const checkoutSessionCompleted: StripeHandler<PaidSession> = async (trx, { event, now }) => {
  const session = event.data.object;
  if (session.payment_status !== "paid") return "not-paid-yet";
  if (session.mode !== "payment" || session.amount_total === null || !session.currency)
    return "no-order";
  const at = Temporal.Instant.fromEpochMilliseconds(session.created * 1000);
  const { isRepeat } = await recordOrder(trx, {
    order: {
      source: "stripe",
      externalId: session.id,
      customer: {
        email: session.customer_details?.email ?? session.customer_email ?? null,
        externalId: session.client_reference_id,
        name: session.customer_details?.name ?? null,
      },
      currency: session.currency.toUpperCase(),
      totalMinor: session.amount_total,
      taxMinor: session.total_details?.amount_tax ?? 0,
      shippingMinor: session.total_details?.amount_shipping ?? 0,
      paidWithBalanceMinor: 0,
      paymentReference: idOf(session.payment_intent),
      placedAt: at,
      paidAt: Temporal.Instant.fromEpochMilliseconds(event.created * 1000),
      lines: [],
    },
    now,
  });
  return isRepeat ? "order-known" : "order-recorded";
};
