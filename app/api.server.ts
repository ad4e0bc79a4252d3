import { authenticate } from "#app/integration/authenticate.server.ts";
import { stripeWebhook } from "#app/integration/routes/stripe-webhook.server.ts";
import { mailWebhook } from "#app/notifications/routes/mail-webhook.server.ts";
import { mountOrderEndpoints } from "#app/orders/routes/order-endpoints.server.ts";
import { type Api, createApi, refuseUnknownAddresses } from "#app/platform/api/api-app.server.ts";
import { env } from "#app/platform/env.server.ts";
import type { HttpApp } from "#app/platform/http/http-app.server.ts";
import { mountActivityEndpoints } from "#app/points/routes/activity-endpoints.server.ts";
import { mountPointsEndpoints } from "#app/points/routes/points-endpoints.server.ts";
import { mountTierEndpoints } from "#app/tiers/routes/tier-endpoints.server.ts";
import { mountCheckoutEndpoints } from "#app/vouchers/routes/checkout-endpoints.server.ts";
import { mountVoucherEndpoints } from "#app/vouchers/routes/voucher-endpoints.server.ts";

/** Mounts the public API and the webhooks: everything that machines call. */
export function mountMachineRoutes(app: HttpApp): void {
  const api = createApi();
  describeApi(api);
  api.use(authenticate);
  // Every slice's endpoints, lowest first.
  mountOrderEndpoints(api);
  mountPointsEndpoints(api);
  mountActivityEndpoints(api);
  mountTierEndpoints(api);
  mountVoucherEndpoints(api);
  mountCheckoutEndpoints(api);
  refuseUnknownAddresses(api);
  app.route("/api/v1", api as never);
  app.route("/webhooks", stripeWebhook);
  app.route("/webhooks", mailWebhook);
}

function describeApi(api: Api): void {
  api.openAPIRegistry.registerComponent("securitySchemes", "apiKey", {
    type: "http",
    scheme: "bearer",
    description: "A key made in the admin area, “API keys”. Scopes are listed per operation.",
  });
  api.doc31("/openapi.json", {
    openapi: "3.1.0",
    info: {
      title: "Resonanz",
      version: "1",
      description:
        "Amounts are integers in minor units. Writing needs an Idempotency-Key. Errors are problem documents (RFC 9457) in the language of Accept-Language.",
    },
    servers: [{ url: new URL("/api/v1", env().baseUrl).href }],
  });
}
