import { Hono } from "hono";
import { html } from "hono/html";
import type { Acts } from "./acts.ts";
import type { Store, StripeObject } from "./store.ts";

/** The pages members would see at Stripe; they say loudly that no money moves. */
export function createPages({
  store,
  acts,
  base,
}: {
  store: Store;
  acts: Acts;
  base: () => string;
}): Hono {
  const pages = new Hono();
  pages.get("/pay/:id", (c) => {
    const session = store.get("checkout.session", c.req.param("id"));
    if (!session) return c.notFound();
    return c.html(payPage(session, `${base()}/pay/${session.id}`));
  });
  pages.post("/pay/:id", async (c) => {
    const session = store.get("checkout.session", c.req.param("id"));
    if (!session) return c.notFound();
    const how = new URLSearchParams(await c.req.text()).get("how");
    if (how === "now" || how === "later") acts.pay(session.id, how);
    return c.redirect(String(how === "back" ? session.cancel_url : session.success_url), 303);
  });
  pages.get("/portal/:id", (c) => {
    const id = c.req.param("id");
    const subscriptions = store.all("subscription").filter((one) => one.customer === id);
    const back = c.req.query("back") ?? "/";
    return c.html(
      portalPage(subscriptions, `${base()}/portal/${id}?back=${encodeURIComponent(back)}`),
    );
  });
  pages.post("/portal/:id", async (c) => {
    const form = new URLSearchParams(await c.req.text());
    const id = form.get("subscription");
    if (form.get("how") === "cancel" && id) acts.cancel(id);
    if (form.get("how") === "resume" && id) acts.resume(id);
    return c.redirect(c.req.query("back") ?? "/", 303);
  });
  return pages;
}

function payPage(session: StripeObject, action: string) {
  const names = (session._names as string[]).join(", ");
  return frame(
    "Pay",
    html`<h1>${names}</h1>
      <p class="amount">${amountOf(session)}${session._interval ? ` / ${session._interval}` : ""}</p>
      ${
        session.status === "open"
          ? html`<form method="post" action="${action}">
            <button name="how" value="now">Pay</button>
            <button name="how" value="later">Pay by a slow method</button>
            <button name="how" value="back">Back without paying</button>
          </form>`
          : html`<p>This session is ${session.status}.</p>`
      }`,
  );
}

function portalPage(subscriptions: StripeObject[], action: string) {
  return frame(
    "Subscriptions",
    html`<h1>Subscriptions</h1>
      ${subscriptions.map(
        (one) => html`<form method="post" action="${action}">
          <p>${one.id}: ${one.status}${one.cancel_at_period_end ? ", ends with the period" : ""}</p>
          <input type="hidden" name="subscription" value="${one.id}" />
          ${
            one.cancel_at_period_end
              ? html`<button name="how" value="resume">Keep</button>`
              : html`<button name="how" value="cancel">Cancel</button>`
          }
          <button name="how" value="back">Back</button>
        </form>`,
      )}`,
  );
}

function amountOf({ amount_total: amount, currency }: StripeObject): string {
  const code = String(currency).toUpperCase();
  const format = new Intl.NumberFormat("en", { style: "currency", currency: code });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(Number(amount) / 10 ** digits);
}

function frame(title: string, body: ReturnType<typeof html>) {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${title} · Stripe stand-in</title>
        <style>
          body { font: 1rem/1.5 system-ui; max-width: 30rem; margin: 10vh auto; padding: 0 1rem }
          header { background: #7a2e0e; color: #fff; padding: .75rem 1rem; border-radius: .5rem }
          .amount { font-size: 2rem; font-weight: 600; margin: 0 0 1rem }
          button { display: block; width: 100%; font: inherit; padding: .75rem; margin: .5rem 0 }
        </style>
      </head>
      <body>
        <header>This is a stand-in for Stripe. No money moves, no card is asked for.</header>
        <main>${body}</main>
      </body>
    </html>`;
}
