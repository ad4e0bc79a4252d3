import { unknownObject } from "./errors.ts";
import { type Kind, newId, type Store, type StripeObject, secondsNow } from "./store.ts";

export type Tell = (type: string, object: StripeObject) => void;
export type Acts = ReturnType<typeof createActs>;

const periodSeconds: Record<string, number> = { month: 30 * 86_400, year: 365 * 86_400 };

/** What customers, banks and Stripe's own clock do; each tells the events Stripe would tell. */
export function createActs(store: Store, tell: Tell) {
  const need = (kind: Kind, id: string) => {
    const found = store.get(kind, id);
    if (!found) throw unknownObject(kind, id);
    return found;
  };
  const acts = {
    /** The customer pays on Stripe's page: at once, by a method that takes days, or the card fails. */
    pay(sessionId: string, how: "now" | "later" = "now"): void {
      const session = need("checkout.session", sessionId);
      if (session.status !== "open") return;
      if (session.mode === "subscription") {
        subscribe(session);
        return;
      }
      const intent = newIntent(session, how);
      store.change("checkout.session", sessionId, {
        status: "complete",
        payment_status: how === "now" ? "paid" : "unpaid",
        payment_intent: intent.id,
        customer_details: { email: session.customer_email ?? null, name: null },
        url: null,
      });
      if (how === "now") {
        tell("payment_intent.succeeded", need("payment_intent", intent.id));
        tell("charge.succeeded", need("charge", intent.latest_charge as string));
      }
      tell("checkout.session.completed", need("checkout.session", sessionId));
    },
    /** A slow payment arrives, or fails. */
    settle(sessionId: string, how: "paid" | "failed"): void {
      const session = need("checkout.session", sessionId);
      const intentId = session.payment_intent as string;
      if (how === "failed") {
        store.change("payment_intent", intentId, { status: "requires_payment_method" });
        tell("checkout.session.async_payment_failed", session);
        return;
      }
      const charge = newCharge(need("payment_intent", intentId));
      const settled = { status: "succeeded", latest_charge: charge.id };
      tell("payment_intent.succeeded", store.change("payment_intent", intentId, settled));
      const paid = store.change("checkout.session", sessionId, { payment_status: "paid" });
      tell("checkout.session.async_payment_succeeded", paid);
    },
    /** Nobody has paid in time. */
    expire(sessionId: string): StripeObject {
      const session = store.change("checkout.session", sessionId, { status: "expired", url: null });
      tell("checkout.session.expired", session);
      return session;
    },
    /** Money goes back; `pending` refunds can still fail. */
    refund(
      intentId: string,
      amount: number,
      { status = "succeeded", metadata = {} }: { status?: string; metadata?: object } = {},
    ): StripeObject {
      const intent = need("payment_intent", intentId);
      const charge = need("charge", intent.latest_charge as string);
      const { currency } = intent;
      const about = { amount, currency, charge: charge.id, payment_intent: intentId };
      const refund = store.add("refund", { ...about, status, metadata, reason: null });
      const amount_refunded = (charge.amount_refunded as number) + amount;
      const refunded = amount_refunded === charge.amount;
      tell("refund.created", refund);
      tell("charge.refunded", store.change("charge", charge.id, { amount_refunded, refunded }));
      return refund;
    },
    /** The bank sends a refund back: the money is here again. */
    failRefund(refundId: string): void {
      const refund = store.change("refund", refundId, { status: "failed" });
      const charge = need("charge", refund.charge as string);
      const amount_refunded = (charge.amount_refunded as number) - (refund.amount as number);
      store.change("charge", charge.id, { amount_refunded, refunded: false });
      tell("refund.updated", refund);
      tell("refund.failed", refund);
    },
    /** The bank takes money away until it is settled who is right. */
    dispute(intentId: string, amount: number): StripeObject {
      const intent = need("payment_intent", intentId);
      const charge = store.change("charge", intent.latest_charge as string, { disputed: true });
      const dispute = store.add("dispute", {
        amount,
        currency: intent.currency,
        charge: charge.id,
        payment_intent: intentId,
        reason: "fraudulent",
        status: "needs_response",
        balance_transactions: [movement(-amount)],
      });
      tell("charge.dispute.created", dispute);
      tell("charge.dispute.funds_withdrawn", dispute);
      return dispute;
    },
    closeDispute(disputeId: string, status: "won" | "lost"): void {
      const dispute = need("dispute", disputeId);
      const moves = dispute.balance_transactions as object[];
      const back = movement(dispute.amount as number);
      const closed = store.change("dispute", disputeId, {
        status,
        balance_transactions: status === "won" ? [...moves, back] : moves,
      });
      if (status === "won") tell("charge.dispute.funds_reinstated", closed);
      tell("charge.dispute.closed", closed);
    },
    /** The next period is paid, or the payment fails and the subscription is overdue. */
    renew(subscriptionId: string, how: "paid" | "failed" = "paid"): void {
      const subscription = need("subscription", subscriptionId);
      const invoice = newInvoice(subscription, how === "paid" ? "paid" : "open");
      if (how === "failed") {
        tell("invoice.payment_failed", invoice);
        tell(
          "customer.subscription.updated",
          changeSubscription(subscriptionId, { status: "past_due" }),
        );
        return;
      }
      tell("invoice.paid", invoice);
      const items = itemsOf(subscription, periodEndOf(subscription));
      const status = "active";
      tell("customer.subscription.updated", changeSubscription(subscriptionId, { status, items }));
    },
    /** Cancelled by the customer (to the end of the period), or ended at once. */
    cancel(subscriptionId: string, when: "at-period-end" | "now" = "at-period-end"): StripeObject {
      const subscription = need("subscription", subscriptionId);
      if (when === "at-period-end") {
        const cancel_at = periodEndOf(subscription);
        const fields = { cancel_at_period_end: true, cancel_at, canceled_at: secondsNow() };
        const changed = changeSubscription(subscriptionId, fields);
        tell("customer.subscription.updated", changed);
        return changed;
      }
      const ended = { status: "canceled", ended_at: secondsNow(), canceled_at: secondsNow() };
      const changed = changeSubscription(subscriptionId, ended);
      tell("customer.subscription.deleted", changed);
      return changed;
    },
    resume(subscriptionId: string): void {
      const fields = { cancel_at_period_end: false, cancel_at: null, canceled_at: null };
      tell("customer.subscription.updated", changeSubscription(subscriptionId, fields));
    },
    voidInvoice(invoiceId: string): void {
      tell("invoice.voided", store.change("invoice", invoiceId, { status: "void" }));
    },
    /** Its running subscriptions end with it. */
    deleteCustomer(customerId: string): void {
      const customer = need("customer", customerId);
      for (const { id, status, customer: owner } of store.all("subscription"))
        if (owner === customerId && status !== "canceled") acts.cancel(id, "now");
      store.remove("customer", customerId);
      tell("customer.deleted", customer);
    },
  };
  return acts;

  function newIntent(session: StripeObject, how: "now" | "later"): StripeObject {
    const intent = store.add("payment_intent", {
      amount: session.amount_total,
      amount_received: how === "now" ? session.amount_total : 0,
      currency: session.currency,
      customer: session.customer,
      metadata: session._payment_metadata,
      status: how === "now" ? "succeeded" : "processing",
      latest_charge: null,
    });
    if (how === "later") return intent;
    return store.change("payment_intent", intent.id, { latest_charge: newCharge(intent).id });
  }

  function newCharge(intent: StripeObject): StripeObject {
    return store.add("charge", {
      amount: intent.amount,
      amount_captured: intent.amount,
      amount_refunded: 0,
      currency: intent.currency,
      customer: intent.customer,
      metadata: intent.metadata,
      payment_intent: intent.id,
      paid: true,
      refunded: false,
      disputed: false,
      status: "succeeded",
    });
  }

  function subscribe(session: StripeObject): void {
    const interval = session._interval as string;
    const subscription = store.add("subscription", {
      status: "active",
      currency: session.currency,
      customer: session.customer,
      metadata: session._subscription_metadata,
      start_date: secondsNow(),
      cancel_at: null,
      cancel_at_period_end: false,
      canceled_at: null,
      ended_at: null,
      latest_invoice: null,
      _amount: session.amount_total,
      _interval: interval,
      items: { object: "list", data: [], has_more: false },
    });
    const items = itemsOf(subscription, secondsNow());
    const invoice = newInvoice(changeSubscription(subscription.id, { items }), "paid");
    const done = store.change("checkout.session", session.id, {
      status: "complete",
      payment_status: "paid",
      subscription: subscription.id,
      invoice: invoice.id,
      url: null,
    });
    tell("customer.subscription.created", need("subscription", subscription.id));
    tell("invoice.paid", invoice);
    tell("checkout.session.completed", done);
  }

  function itemsOf(subscription: StripeObject, from: number) {
    const { _interval: interval, _amount: unit_amount, currency } = subscription;
    const current_period_end = from + periodSeconds[interval as string]!;
    const price = { unit_amount, currency, recurring: { interval } };
    const item = { id: newId("subscription_item"), object: "subscription_item", price };
    const data = [{ ...item, current_period_start: from, current_period_end }];
    return { object: "list", has_more: false, data };
  }

  function periodEndOf(subscription: StripeObject): number {
    const { data } = subscription.items as { data: { current_period_end: number }[] };
    return data[0]!.current_period_end;
  }

  function newInvoice(subscription: StripeObject, status: "paid" | "open"): StripeObject {
    const invoice = store.add("invoice", {
      status,
      customer: subscription.customer,
      currency: subscription.currency,
      amount_paid: status === "paid" ? subscription._amount : 0,
      amount_due: subscription._amount,
      parent: {
        type: "subscription_details",
        quote_details: null,
        subscription_details: { subscription: subscription.id, metadata: subscription.metadata },
      },
    });
    changeSubscription(subscription.id, { latest_invoice: invoice.id });
    return invoice;
  }

  function changeSubscription(id: string, fields: Record<string, unknown>): StripeObject {
    return store.change("subscription", id, fields);
  }
}

function movement(amount: number) {
  return { id: newId("charge"), object: "balance_transaction", amount, created: secondsNow() };
}
