import { badRequest, StripeRefusal } from "./errors.ts";
import { type Form, listOf, metadataOf, numberOf, partOf, textOf } from "./form.ts";
import { newId, type Store, type StripeObject, secondsNow } from "./store.ts";

const minuteSeconds = 60;

/** What `checkout.sessions.create` makes of its parameters, with the refusals we could run into. */
export function newSession(store: Store, form: Form, payUrlOf: (id: string) => string) {
  const mode = textOf(form, "mode");
  if (mode !== "payment" && mode !== "subscription") throw badRequest("mode", "Invalid mode");
  if (!textOf(form, "success_url")) throw badRequest("success_url", "Missing: success_url");
  const customer = textOf(form, "customer");
  if (customer && !store.get("customer", customer))
    throw badRequest("customer", `No such customer: '${customer}'`, "resource_missing");
  const id = newId("checkout.session");
  return store.add("checkout.session", {
    id,
    mode,
    status: "open",
    payment_status: "unpaid",
    ...priceOf(form, mode),
    customer,
    customer_email: textOf(form, "customer_email"),
    customer_details: null,
    client_reference_id: textOf(form, "client_reference_id"),
    metadata: metadataOf(form),
    payment_intent: null,
    subscription: null,
    invoice: null,
    success_url: textOf(form, "success_url"),
    cancel_url: textOf(form, "cancel_url"),
    expires_at: expiryOf(form),
    total_details: { amount_tax: 0, amount_shipping: 0, amount_discount: 0 },
    url: payUrlOf(id),
    // Kept for what the payment makes; Stripe does not show it.
    _payment_metadata: metadataOf(partOf(form, "payment_intent_data")),
    _subscription_metadata: metadataOf(partOf(form, "subscription_data")),
  });
}

function priceOf(form: Form, mode: string) {
  const lines = listOf(form, "line_items") as Form[];
  if (lines.length === 0) throw badRequest("line_items", "Missing: line_items");
  const prices = lines.map((line) => partOf(line, "price_data"));
  const currencies = new Set(prices.map((price) => textOf(price, "currency")));
  if (currencies.size !== 1) throw badRequest("line_items", "One currency per session");
  const amounts = lines.map(
    (line, index) =>
      (numberOf(line, "quantity") ?? 1) * (numberOf(prices[index]!, "unit_amount") ?? -1),
  );
  if (amounts.some((amount) => amount < 0)) throw badRequest("unit_amount", "Invalid integer");
  const interval = textOf(partOf(prices[0]!, "recurring"), "interval");
  if ((mode === "subscription") !== (interval !== null))
    throw badRequest("line_items", "Recurring prices belong to mode subscription");
  const amount_total = amounts.reduce((sum, amount) => sum + amount, 0);
  if (amount_total < 50)
    throw new StripeRefusal(400, {
      type: "invalid_request_error",
      code: "amount_too_small",
      message: "Amount must be at least 50 cents",
    });
  const names = prices.map((price) => textOf(partOf(price, "product_data"), "name") ?? "");
  return {
    amount_total,
    amount_subtotal: amount_total,
    currency: [...currencies][0]?.toLowerCase(),
    _interval: interval,
    _names: names,
  };
}

function expiryOf(form: Form): number {
  const at = numberOf(form, "expires_at");
  const ahead = at === null ? 24 * 60 * minuteSeconds : at - secondsNow();
  if (ahead < 30 * minuteSeconds - 5 || ahead > 24 * 60 * minuteSeconds + 5)
    throw badRequest("expires_at", "must be between 30 minutes and 24 hours from now");
  return at ?? secondsNow() + ahead;
}

/** What Stripe shows of a session: not what the stand-in keeps beside it. */
export function shown(object: StripeObject): StripeObject {
  return Object.fromEntries(
    Object.entries(object)
      .filter(([name]) => !name.startsWith("_"))
      .map(([name, value]) => [
        name,
        value && typeof value === "object" && "object" in value
          ? shown(value as StripeObject)
          : value,
      ]),
  ) as StripeObject;
}
