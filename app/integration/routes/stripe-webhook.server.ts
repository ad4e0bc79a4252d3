import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { ApiEnv } from "#app/platform/api/api-app.server.ts";
import { now } from "#app/platform/clock.ts";
import { env } from "#app/platform/env.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { log } from "#app/platform/log.server.ts";
import { receiveStripeEvent } from "../commands/receive-stripe-event.server.ts";
import { BadSignature, readStripeEvent } from "../stripe/stripe-event.server.ts";

const bodyBytes = 1024 * 1024;

/** What Stripe calls: answers 200 as soon as the event is booked, so that Stripe stops repeating it. */
export const stripeWebhook = new Hono<ApiEnv>();

stripeWebhook.post("/stripe", bodyLimit({ maxSize: bodyBytes }), async (c) => {
  const secret = env().STRIPE_WEBHOOK_SECRET;
  // Without a secret nobody can tell Stripe from a stranger.
  if (!secret) return c.json({ error: "STRIPE_WEBHOOK_SECRET is not set" }, 503);
  const at = now();
  // The signature covers the bytes as they came: no parsing before it is checked.
  const body = await c.req.text();
  try {
    const signature = c.req.header("stripe-signature");
    const event = readStripeEvent(body, { signature, secret, now: at });
    const outcome = await receiveStripeEvent(event, at);
    return c.json({ received: true, outcome });
  } catch (error) {
    if (error instanceof BadSignature) return c.json({ error: "signature not accepted" }, 400);
    const code = error instanceof DomainError ? error.code : "failed";
    log().error({ requestId: c.get("http").requestId, code, error: String(error) }, "stripe event");
    return c.json({ error: code }, error instanceof DomainError ? (error.status as 409) : 500);
  }
});
