import { Stripe } from "stripe";
import { expect, test } from "vitest";
import { call } from "#tests/support/machine-api.ts";

test("without a webhook secret every delivery is refused, whatever its signature", async () => {
  const body = "{}";
  const signature = Stripe.webhooks.generateTestHeaderString({
    payload: body,
    secret: "whsec_guess",
  });
  const headers = { "Stripe-Signature": signature };
  const answer = await call("/webhooks/stripe", { method: "POST", body, headers });
  expect(answer.status).toBe(503);
});
