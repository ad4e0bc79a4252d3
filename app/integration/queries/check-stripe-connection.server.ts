import { paths } from "#app/paths.ts";
import { env } from "#app/platform/env.server.ts";
import { stripeConnection } from "#app/platform/stripe.server.ts";
import { stripeEventNames } from "../stripe/handlers.server.ts";

export type StripeState = Awaited<ReturnType<typeof checkStripeConnection>>;

// A page waits for this: one short try, and the page says what did not answer.
const impatience = { timeout: 3_000, maxNetworkRetries: 0 };

/** How Stripe is connected, asked just now; and what its webhook still has to be told. */
export async function checkStripeConnection() {
  const stripe = stripeConnection();
  const url = new URL(paths.stripeWebhook(), env().baseUrl).href;
  const about = {
    hasKey: stripe !== null,
    hasSecret: env().STRIPE_WEBHOOK_SECRET !== undefined,
    url,
    eventNames: stripeEventNames,
  };
  if (!stripe) return { ...about, account: null, isReachable: false, webhook: null };
  const [account, endpoints] = await Promise.allSettled([
    stripe.client.accounts.retrieveCurrent({}, impatience),
    stripe.client.webhookEndpoints.list({ limit: 100 }, impatience),
  ]);
  const named = account.status === "fulfilled" ? account.value : null;
  const known =
    endpoints.status === "fulfilled" ? endpoints.value.data.find((one) => one.url === url) : null;
  return {
    ...about,
    isReachable: named !== null,
    account: named && (named.settings?.dashboard.display_name || named.id),
    // Null: it could not be asked. A restricted key need not see endpoints.
    webhook:
      endpoints.status === "rejected"
        ? null
        : { isRegistered: known !== undefined, missing: missingOf(known?.enabled_events) },
  };
}

function missingOf(enabled: readonly string[] = []): string[] {
  return enabled.includes("*") ? [] : stripeEventNames.filter((name) => !enabled.includes(name));
}
