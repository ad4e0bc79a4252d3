import { Hono } from "hono";
import type { Acts } from "./acts.ts";
import { newSession, shown } from "./checkout.ts";
import { badRequest, StripeRefusal, unknownObject } from "./errors.ts";
import { type Form, listOf, metadataOf, numberOf, parseForm, partOf, textOf } from "./form.ts";
import type { Kind, Store, StripeObject } from "./store.ts";

const collections: Record<string, Kind> = {
  customers: "customer",
  "checkout/sessions": "checkout.session",
  payment_intents: "payment_intent",
  charges: "charge",
  refunds: "refund",
  disputes: "dispute",
  subscriptions: "subscription",
  invoices: "invoice",
  coupons: "coupon",
  promotion_codes: "promotion_code",
  events: "event",
  webhook_endpoints: "webhook_endpoint",
};

interface Parts {
  store: Store;
  acts: Acts;
  payUrlOf: (sessionId: string) => string;
  portalUrlOf: (customerId: string, returnUrl: string | null) => string;
}

/** Stripe's HTTP API, as far as the portal uses it. */
export function createStripeApi(parts: Parts): Hono {
  const { store } = parts;
  const api = new Hono();
  api.get("/v1/account", (c) =>
    c.json({
      id: "acct_standin",
      object: "account",
      settings: { dashboard: { display_name: "Stand-in" } },
    }),
  );
  for (const [path, kind] of Object.entries(collections)) {
    api.get(`/v1/${path}`, (c) => c.json(listing(store, kind, new URL(c.req.url), path)));
    api.get(`/v1/${path}/:id`, (c) => {
      const id = c.req.param("id") ?? "";
      const found = store.get(kind, id);
      if (!found) throw unknownObject(kind, id);
      const query = parseForm(new URL(c.req.url).search.slice(1));
      return c.json(shown(store.expand(found, listOf(query, "expand") as string[])));
    });
  }
  for (const [path, make] of Object.entries(writes))
    api.post(`/v1/${path}`, async (c) =>
      c.json(shown(make(parts, parseForm(await c.req.text()), c.req.param("id" as never) ?? ""))),
    );
  api.delete("/v1/customers/:id", (c) => {
    const id = c.req.param("id");
    parts.acts.deleteCustomer(id);
    return c.json({ id, object: "customer", deleted: true });
  });
  api.delete("/v1/coupons/:id", (c) => {
    store.remove("coupon", c.req.param("id"));
    return c.json({ id: c.req.param("id"), object: "coupon", deleted: true });
  });
  api.delete("/v1/subscriptions/:id", (c) =>
    c.json(shown(parts.acts.cancel(c.req.param("id"), "now"))),
  );
  api.all("*", (c) => {
    throw badRequest("url", `Unrecognized request URL (${c.req.method}: ${c.req.path})`);
  });
  return api;
}

type Write = (parts: Parts, form: Form, id: string) => StripeObject;

const writes: Record<string, Write> = {
  customers: ({ store }, form) =>
    store.add("customer", {
      email: textOf(form, "email"),
      name: textOf(form, "name"),
      metadata: metadataOf(form),
    }),
  "customers/:id": ({ store }, form, id) => {
    const known = need(store, "customer", id);
    return store.change("customer", id, {
      email: textOf(form, "email") ?? known.email,
      name: textOf(form, "name") ?? known.name,
      metadata: metadataOf(form, known.metadata as Record<string, string>),
    });
  },
  "checkout/sessions": ({ store, payUrlOf }, form) => newSession(store, form, payUrlOf),
  "checkout/sessions/:id/expire": ({ store, acts }, _form, id) => {
    const { status } = need(store, "checkout.session", id);
    if (status !== "open")
      throw badRequest("session", `Only open sessions can be expired; this one is ${status}`);
    return acts.expire(id);
  },
  refunds: ({ store, acts }, form) => {
    const intentId = textOf(form, "payment_intent") ?? "";
    const intent = need(store, "payment_intent", intentId);
    const charge = need(store, "charge", String(intent.latest_charge));
    const left = (charge.amount as number) - (charge.amount_refunded as number);
    const amount = numberOf(form, "amount") ?? left;
    if (left === 0)
      throw badRequest("charge", "Charge has already been refunded.", "charge_already_refunded");
    if (amount > left) throw badRequest("amount", "Refund amount is greater than what is left");
    return acts.refund(intentId, amount, { metadata: metadataOf(form) });
  },
  "subscriptions/:id": ({ acts }, form, id) =>
    textOf(form, "cancel_at_period_end") === "true" ? acts.cancel(id) : acts.cancel(id, "now"),
  "billing_portal/sessions": ({ store, portalUrlOf }, form) => {
    const customer = textOf(form, "customer") ?? "";
    need(store, "customer", customer);
    const return_url = textOf(form, "return_url");
    const url = portalUrlOf(customer, return_url);
    return store.add("billing_portal.session", { customer, return_url, url });
  },
  coupons: ({ store }, form) => {
    const [percent, amount] = [textOf(form, "percent_off"), numberOf(form, "amount_off")];
    if ((percent === null) === (amount === null))
      throw badRequest("percent_off", "Either percent_off or amount_off");
    const currency = textOf(form, "currency");
    if (amount !== null && !currency) throw badRequest("currency", "Missing: currency");
    return store.add("coupon", {
      ...(textOf(form, "id") && { id: textOf(form, "id") }),
      percent_off: percent === null ? null : Number(percent),
      amount_off: amount,
      currency,
      duration: textOf(form, "duration") ?? "once",
      name: textOf(form, "name"),
      max_redemptions: numberOf(form, "max_redemptions"),
      redeem_by: numberOf(form, "redeem_by"),
      times_redeemed: 0,
      valid: true,
      metadata: metadataOf(form),
    });
  },
  "coupons/:id": ({ store }, form, id) => {
    const known = need(store, "coupon", id);
    return store.change("coupon", id, {
      name: textOf(form, "name") ?? known.name,
      metadata: metadataOf(form, known.metadata as Record<string, string>),
    });
  },
  promotion_codes: ({ store }, form) => {
    const code = textOf(form, "code") ?? "";
    const coupon = textOf(partOf(form, "promotion"), "coupon") ?? "";
    need(store, "coupon", coupon);
    // Active codes are unique, whatever their case.
    const isTaken = store
      .all("promotion_code")
      .some((one) => one.active && String(one.code).toLowerCase() === code.toLowerCase());
    if (isTaken) throw badRequest("code", "An active promotion code with this code exists already");
    const restrictions = partOf(form, "restrictions");
    return store.add("promotion_code", {
      code,
      active: textOf(form, "active") !== "false",
      promotion: { type: "coupon", coupon },
      max_redemptions: numberOf(form, "max_redemptions"),
      expires_at: numberOf(form, "expires_at"),
      customer: textOf(form, "customer"),
      times_redeemed: 0,
      restrictions: {
        first_time_transaction: textOf(restrictions, "first_time_transaction") === "true",
        minimum_amount: numberOf(restrictions, "minimum_amount"),
        minimum_amount_currency: textOf(restrictions, "minimum_amount_currency"),
      },
      metadata: metadataOf(form),
    });
  },
  "promotion_codes/:id": ({ store }, form, id) => {
    const known = need(store, "promotion_code", id);
    const active = textOf(form, "active");
    return store.change("promotion_code", id, {
      active: active === null ? known.active : active === "true",
      metadata: metadataOf(form, known.metadata as Record<string, string>),
    });
  },
};

/** A page of a list; filters by the fields that are asked for, newest first. */
function listing(store: Store, kind: Kind, url: URL, path: string) {
  const query = parseForm(url.search.slice(1));
  const { limit, starting_after, ending_before: _, expand: __, created, ...filters } = query;
  const since = created && typeof created === "object" ? numberOf(created as Form, "gte") : null;
  const all = store
    .all(kind)
    .filter((one) => since === null || one.created >= since)
    .filter((one) =>
      Object.entries(filters).every(([field, value]) => {
        if (field === "status" && value === "all") return true;
        if (field === "coupon") return (one.promotion as { coupon: string }).coupon === value;
        return String(one[field]) === value;
      }),
    );
  const start = starting_after ? all.findIndex(({ id }) => id === starting_after) + 1 : 0;
  const size = Math.min(100, Number(limit ?? 10));
  const page = all.slice(start, start + size);
  const expands = (listOf(query, "expand") as string[]).map((one) => one.replace(/^data\./, ""));
  return {
    object: "list",
    url: `/v1/${path}`,
    has_more: start + size < all.length,
    data: page.map((one) => shown(store.expand(one, expands))),
  };
}

function need(store: Store, kind: Kind, id: string): StripeObject {
  const found = store.get(kind, id);
  if (!found) throw unknownObject(kind, id);
  return found;
}

export function answerOf(error: unknown): Response {
  if (!(error instanceof StripeRefusal)) throw error;
  return Response.json(error.body, { status: error.status });
}
