import { createServer } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { getRequestListener, type HttpBindings } from "@hono/node-server";
import { Hono } from "hono";
import { Stripe } from "stripe";
import { createActs } from "./acts.ts";
import { answerOf, createStripeApi } from "./api.ts";
import { shown } from "./checkout.ts";
import { StripeRefusal } from "./errors.ts";
import { createPages } from "./pages.ts";
import { createStore, newId, type SavedStore, type StripeObject, secondsNow } from "./store.ts";

export interface StandInOptions {
  webhookSecret: string;
  /** Hands a signed event to the portal; without it events only wait in `events`. */
  deliver?: (body: string, headers: Record<string, string>) => Promise<unknown>;
  /** Where members reach the stand-in's own pages; absent: where it listens. */
  publicUrl?: string;
  /** What it kept before it was stopped. */
  saved?: SavedStore;
}

/** How the next request ends instead of well. */
export interface Trouble {
  /** `lost`: done, but the answer never arrives; `down`: not even begun; else Stripe's refusal. */
  kind: "lost" | "down" | StripeRefusal;
  times: number;
  path?: RegExp;
}

/**
 * Something that answers in Stripe's place, on loopback: Stripe's own client talks to it. It keeps
 * state, pages its lists, answers idempotency keys, fails on request and signs its events.
 */
export async function startStandIn(options: StandInOptions) {
  const store = createStore(options.saved);
  const events: StripeObject[] = [];
  const troubles: Trouble[] = [];
  const requests: { method: string; path: string; idempotencyKey: string | null }[] = [];
  const acts = createActs(store, tell);
  const urls = { own: "" };
  const pagesAt = () => options.publicUrl ?? urls.own;
  const api = createStripeApi({
    store,
    acts,
    payUrlOf: (id) => `${pagesAt()}/pay/${id}`,
    portalUrlOf: (id, back) => `${pagesAt()}/portal/${id}?back=${encodeURIComponent(back ?? "")}`,
  });
  api.onError((error) => answerOf(error));
  const known = new Map<string, { request: string; status: number; body: string }>();
  const pages = createPages({ store, acts, base: pagesAt });
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.route("/", pages);
  app.all("/v1/*", async (c) => (await answer(c.req.raw)) ?? cutOff(c.env));
  const http = createServer(getRequestListener(app.fetch));
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  const { port } = http.address() as { port: number };
  urls.own = `http://127.0.0.1:${port}`;

  return {
    url: urls.own,
    store,
    acts,
    pages,
    events,
    requests,
    fail: (trouble: Trouble) => void troubles.push(trouble),
    send,
    headersOf,
    stop: () =>
      new Promise<void>((resolve) => {
        http.close(() => resolve());
        http.closeAllConnections();
      }),
  };

  function tell(type: string, object: StripeObject): void {
    const data = { object: shown(object) };
    const fields = { type, data, api_version: Stripe.API_VERSION, pending_webhooks: 1 };
    const event = store.add("event", { id: newId("event"), request: null, ...fields });
    events.push(event);
    if (options.deliver) void deliverLater(event);
  }

  /** Twice and not at once: as the real one may. */
  async function deliverLater(event: StripeObject): Promise<void> {
    for (const wait of [20, 400]) {
      await sleep(wait);
      await send(event).catch(() => {});
    }
  }

  async function send(event: StripeObject, timestamp = secondsNow()): Promise<unknown> {
    const body = JSON.stringify(event);
    return options.deliver?.(body, headersOf(body, timestamp));
  }

  /** Signed by the library's own helper for tests. */
  function headersOf(payload: string, timestamp = secondsNow()): Record<string, string> {
    const secret = options.webhookSecret;
    const signature = Stripe.webhooks.generateTestHeaderString({ payload, secret, timestamp });
    return { "Stripe-Signature": signature, "Content-Type": "application/json" };
  }

  /** Null where the line goes dead. */
  async function answer(request: Request): Promise<Response | null> {
    const path = new URL(request.url).pathname;
    const key = request.headers.get("idempotency-key");
    requests.push({ method: request.method, path, idempotencyKey: key });
    if (!/^Bearer (sk|rk)_test_/.test(request.headers.get("authorization") ?? ""))
      return answerOf(new StripeRefusal(401, { type: "invalid_request_error", message: "No key" }));
    const trouble = troubles.find((one) => one.times > 0 && (one.path?.test(path) ?? true));
    if (trouble) trouble.times--;
    if (trouble?.kind === "down") return null;
    if (trouble?.kind instanceof StripeRefusal) return answerOf(trouble.kind);
    const response = await answerOnce(request, key);
    return trouble?.kind === "lost" ? null : response;
  }

  /** The same key with the same request gets the first answer; with another one it is refused. */
  async function answerOnce(request: Request, key: string | null): Promise<Response> {
    if (!key || request.method === "GET") return api.fetch(request);
    const text = `${request.url}\n${await request.clone().text()}`;
    const first = known.get(key);
    if (first && first.request !== text)
      return answerOf(
        new StripeRefusal(400, {
          type: "idempotency_error",
          message: "Keys can only be used with the parameters they were first used with",
        }),
      );
    if (first)
      return new Response(first.body, {
        status: first.status,
        headers: { "Content-Type": "application/json", "Idempotent-Replayed": "true" },
      });
    const response = await api.fetch(request);
    const body = await response.clone().text();
    // Stripe keeps what was executed, refusals of the parameters are not.
    if (response.status !== 400) known.set(key, { request: text, status: response.status, body });
    return response;
  }
}

function cutOff({ incoming }: HttpBindings): Response {
  incoming.socket.destroy();
  return new Response(null, { status: 503 });
}
