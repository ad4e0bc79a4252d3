import type { HttpBindings } from "@hono/node-server";
import { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import { createMiddleware } from "hono/factory";
import { HTTPException } from "hono/http-exception";
import { DomainError, Forbidden } from "../errors.ts";
import type { HttpContext } from "../http/context.ts";
import { loggedPath } from "../http/logged-path.ts";
import { log } from "../log.server.ts";
import { invalidInput, problem, problemOf } from "./problem.server.ts";
import type { ApiScope } from "./scopes.ts";

/** The key a request came with. */
export interface ApiCaller {
  id: string;
  name: string;
  scopes: readonly ApiScope[];
}

export type ApiEnv = {
  Bindings: HttpBindings;
  Variables: { http: HttpContext; caller: ApiCaller };
};
export type ApiContext = Context<ApiEnv>;
/** Slices add their endpoints to it: `mountOrderEndpoints(api)`. */
export type Api = OpenAPIHono<ApiEnv>;

const bodyBytes = 256 * 1024;

/** The public API without endpoints: limits, and everything that goes wrong as problem documents. */
export function createApi(): Api {
  const api: Api = new OpenAPIHono<ApiEnv>({
    defaultHook: (result, c) => (result.success ? undefined : invalidInput(c, result.error)),
  });
  api.use(
    bodyLimit({ maxSize: bodyBytes, onError: (c) => problem(c as ApiContext, { status: 413 }) }),
  );
  api.use(async (c, next) => {
    if (
      c.req.method === "POST" &&
      !/^application\/json\b/i.test(c.req.header("content-type") ?? "")
    )
      return problem(c, { status: 415 });
    await next();
    c.res.headers.set("Cache-Control", "no-store");
    c.res.headers.set("X-Content-Type-Options", "nosniff");
    c.res.headers.set("X-Request-Id", c.get("http").requestId);
  });
  api.onError((error, c) => failed(error, c as ApiContext));
  return api;
}

/** To be called after the last endpoint: 404, or 405 with the methods that work, as problems. */
export function refuseUnknownAddresses(api: Api): void {
  api.all("*", (c) => unknownAddress(api, c));
}

/**
 * Middleware of a route: only keys with this scope get past it. It stands before the checks of the
 * input, so that a key without the right learns nothing of what the route accepts.
 */
export function requireScope(scope: ApiScope) {
  return createMiddleware<ApiEnv>(async (c, next) => {
    if (!c.get("caller").scopes.includes(scope)) throw new Forbidden({ scope });
    await next();
  });
}

function failed(error: Error, c: ApiContext): Response {
  if (error instanceof DomainError) return problemOf(c, error);
  if (error instanceof HTTPException) return problem(c, { status: error.status });
  log().error(
    { requestId: c.get("http").requestId, path: loggedPath(c.req.path), error: error.stack },
    "api request failed",
  );
  return problem(c, { status: 500 });
}

function unknownAddress(api: Api, c: ApiContext): Response {
  const path = c.req.path.replace(/^\/api\/v1/, "");
  const methods = new Set<string>();
  for (const definition of api.openAPIRegistry.definitions) {
    if (definition.type !== "route") continue;
    const pattern = definition.route.path.replace(/\{[^}]+\}/g, "[^/]+");
    if (new RegExp(`^${pattern}$`).test(path)) methods.add(definition.route.method.toUpperCase());
  }
  if (methods.size === 0) return problem(c, { status: 404 });
  return problem(c, { status: 405, headers: { Allow: [...methods].join(", ") } });
}
