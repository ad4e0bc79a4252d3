import { randomUUID } from "node:crypto";
import type { AppLoadContext } from "@remix-run/node";

/** What the server would know of a request, for calling a route's loader or action without one. */
export function contextOf(request: Request): AppLoadContext {
  return {
    requestId: randomUUID(),
    nonce: "",
    clientIp: "192.0.2.1",
    url: new URL(request.url),
    method: request.method,
    headers: request.headers,
    responseHeaders: new Headers(),
  };
}
