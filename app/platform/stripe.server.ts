import { Stripe } from "stripe";
import { env } from "./env.server.ts";

/** The brand's account at Stripe, as this process reaches it. */
export interface StripeConnection {
  client: Stripe;
  /** Whether real money moves: the mode of the secret key. */
  isLive: boolean;
  /** Whether something else answers in Stripe's place (STRIPE_API_URL). */
  isStandIn: boolean;
}

let current: StripeConnection | undefined;

/** The connection, or null while STRIPE_SECRET_KEY is not set. */
export function stripeConnection(): StripeConnection | null {
  const { STRIPE_SECRET_KEY: key, STRIPE_API_URL: url } = env();
  if (!key) return null;
  current ??= {
    client: new Stripe(key, {
      ...(url && serverOf(new URL(url))),
      // Somebody waits, and a row is locked: rather a clear answer soon than a late one.
      timeout: 10_000,
      maxNetworkRetries: 2,
      telemetry: false,
    }),
    isLive: /^(sk|rk)_live_/.test(key),
    isStandIn: url !== undefined,
  };
  return current;
}

/** Whether members can be asked for money: we can ask Stripe, and Stripe can tell us. */
export function canTakePayments(): boolean {
  return stripeConnection() !== null && env().STRIPE_WEBHOOK_SECRET !== undefined;
}

/** Whether money is real here: what every page about payments says. */
export function paymentMode(): "live" | "test" | "stand-in" {
  const stripe = stripeConnection();
  if (stripe?.isLive) return "live";
  return stripe?.isStandIn ? "stand-in" : "test";
}

/** Where forms may lead to: the pages of Stripe on which members pay. */
export function paymentPages(): string[] {
  const { STRIPE_API_URL: url } = env();
  if (!stripeConnection()) return [];
  return url
    ? [new URL(url).origin]
    : ["https://checkout.stripe.com", "https://billing.stripe.com"];
}

/** The id of an object that Stripe sends as itself or as its id. */
export function idOf(reference: string | { id: string } | null): string | null {
  return typeof reference === "string" ? reference : (reference?.id ?? null);
}

/** Whether Stripe says that it knows no such object (in this mode). */
export function isUnknownToStripe(error: unknown): boolean {
  return error instanceof Stripe.errors.StripeError && error.code === "resource_missing";
}

function serverOf({ protocol, hostname, port }: URL) {
  const isTls = protocol === "https:";
  return {
    protocol: isTls ? ("https" as const) : ("http" as const),
    host: hostname,
    port: port || (isTls ? "443" : "80"),
  };
}
