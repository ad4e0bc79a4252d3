import { randomBytes, randomUUID } from "node:crypto";
import type { HttpBindings } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { compress } from "hono/compress";
import { sql } from "kysely";
import { database } from "../db.server.ts";
import { env } from "../env.server.ts";
import { guestKeyOf } from "../guest-pages/guest-key.ts";
import { answerWithGuestPage } from "../guest-pages/guest-pages.server.ts";
import { settleGuestPages } from "../guest-pages/hear-changes.server.ts";
import { log } from "../log.server.ts";
import { httpMetrics, metricsText } from "../metrics.server.ts";
import { paymentPages } from "../stripe.server.ts";
import { clientIpOf } from "./client-ip.ts";
import { compressPage } from "./compress-page.server.ts";
import type { HttpContext } from "./context.ts";
import { loggedPath } from "./logged-path.ts";
import { isSameOriginWrite } from "./origin.ts";
import { securityHeaders } from "./security-headers.ts";

export interface HttpAppParts {
  /** Answers every page; the context is shared by the loaders and actions of one request. */
  handlePage(request: Request, context: HttpContext): Promise<Response>;
  /** Mounted at /api and /webhooks: no cookies, no Origin check, own authentication. */
  mountMachineRoutes(app: HttpApp): void;
  clientDir: string;
  /** False while the process drains before it stops. */
  isReady(): boolean;
}

export type HttpApp = Hono<{ Bindings: HttpBindings; Variables: { http: HttpContext } }>;

const pageBodyBytes = 12 * 1024 * 1024;
/** As nginx writes it. */
const clientClosedRequest = 499;

/** The whole HTTP server, from health checks to pages, as one fetch handler. */
export function createHttpApp(parts: HttpAppParts): HttpApp {
  const app: HttpApp = new Hono();
  mountOperations(app, parts);
  app.use(compress());
  app.use(
    "/assets/*",
    serveStatic({
      root: parts.clientDir,
      onFound: (_path, c) => c.header("Cache-Control", "public, max-age=31536000, immutable"),
    }),
  );
  app.get(
    "/:file{[a-z0-9-]+\\.(ico|svg|png|txt|webmanifest|js)}",
    serveStatic({
      root: parts.clientDir,
      onFound: (_path, c) => c.header("Cache-Control", "public, max-age=3600"),
    }),
  );
  app.use(async (c, next) => {
    c.set("http", contextOf(c.req.raw, c.env));
    const started = performance.now();
    await next();
    const milliseconds = performance.now() - started;
    recordRequest(c.get("http"), { request: c.req.raw, response: c.res, milliseconds });
  });
  parts.mountMachineRoutes(app);
  app.use(bodyLimit({ maxSize: pageBodyBytes, onError: (c) => c.text("Payload Too Large", 413) }));
  app.all("*", async (c) => {
    const context = c.get("http");
    const origins = { own: env().baseUrl, isConfigured: env().baseUrlIsConfigured };
    if (!isSameOriginWrite(c.req.raw, origins)) {
      return withHeaders(
        new Response("Forbidden: this request came from another site.", { status: 403 }),
        context,
      );
    }
    return answerPage(c.req.raw, { context, handlePage: parts.handlePage });
  });
  return app;
}

/** Keeps what all guests may see alike; what writes is answered when its effect can be seen. */
async function answerPage(
  request: Request,
  { context, handlePage }: { context: HttpContext } & Pick<HttpAppParts, "handlePage">,
): Promise<Response> {
  const { url, headers, method } = context;
  const key = guestKeyOf({
    method,
    target: url.pathname + url.search,
    cookies: headers.get("cookie"),
    acceptLanguage: headers.get("accept-language"),
  });
  const answer = async () => withHeaders(await handlePage(request, context), context);
  const response = await (key === null ? answer() : answerWithGuestPage(key, context, answer));
  if (method !== "GET" && method !== "HEAD") await settleGuestPages();
  return method === "HEAD" ? response : compressPage(response, headers.get("accept-encoding"));
}

function mountOperations(app: HttpApp, parts: HttpAppParts): void {
  app.get("/healthz", (c) => c.text("ok"));
  app.get("/readyz", async (c) => {
    if (!parts.isReady()) return c.text("stopping", 503);
    try {
      await sql`select 1`.execute(database());
      return c.text("ok");
    } catch {
      return c.text("database unreachable", 503);
    }
  });
  app.get("/metrics", async (c) => {
    const token = env().METRICS_TOKEN;
    // Without a token only the machine itself may read the figures.
    const allowed = token
      ? c.req.header("authorization") === `Bearer ${token}`
      : isLoopback(c.env.incoming?.socket?.remoteAddress);
    if (!allowed) return c.text("Unauthorized", 401);
    return c.text(await metricsText(), 200, { "Content-Type": "text/plain; version=0.0.4" });
  });
}

function isLoopback(address: string | undefined): boolean {
  return address === "127.0.0.1" || address === "::1" || address === "::ffff:127.0.0.1";
}

function contextOf(request: Request, bindings: HttpBindings): HttpContext {
  return {
    requestId: randomUUID(),
    nonce: randomBytes(16).toString("base64"),
    clientIp: clientIpOf({
      socketAddress: bindings.incoming?.socket?.remoteAddress ?? "127.0.0.1",
      forwardedFor: request.headers.get("x-forwarded-for"),
      trustedHops: env().TRUSTED_PROXY_HOPS,
    }),
    url: new URL(request.url),
    method: request.method,
    headers: request.headers,
    responseHeaders: new Headers(),
  };
}

function withHeaders(response: Response, context: HttpContext): Response {
  const { headers } = response;
  for (const [name, value] of context.responseHeaders) headers.append(name, value);
  for (const [name, value] of securityHeaders({
    scripts: [`'nonce-${context.nonce}'`],
    styles: [`'nonce-${context.nonce}'`],
    https: env().baseUrl.protocol === "https:",
    formTargets: paymentPages(),
  })) {
    if (!headers.has(name)) headers.set(name, value);
  }
  headers.set("X-Request-Id", context.requestId);
  if (!headers.has("Cache-Control")) headers.set("Cache-Control", "private, no-store");
  return response;
}

function recordRequest(
  context: HttpContext,
  {
    request,
    response,
    milliseconds,
  }: { request: Request; response: Response; milliseconds: number },
): void {
  const { method } = context;
  // Remix answers 500 to whoever has left meanwhile: nobody reads that, and nothing failed.
  const hasLeft = response.status >= 500 && request.signal.aborted;
  const status = hasLeft ? clientClosedRequest : response.status;
  httpMetrics.observe({ method, status: String(status) }, milliseconds / 1000);
  const line = {
    requestId: context.requestId,
    method,
    path: loggedPath(context.url.pathname),
    status,
    ms: Math.round(milliseconds),
  };
  if (status >= 500) log().error(line, "request");
  else log().debug(line, "request");
}
