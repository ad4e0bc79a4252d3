import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { acceptsEncoding } from "../http/accepted-encoding.ts";
import { httpMetrics } from "../metrics.server.ts";
import { guestKeyOf } from "./guest-key.ts";
import { findGuestPage, type GuestPage } from "./guest-pages.server.ts";

type Listener = (request: IncomingMessage, response: ServerResponse) => unknown;

/** Answers guests with what is kept, before anything else is set in motion for the request. */
export function answerGuests(next: Listener): Listener {
  return (request, response) => {
    const key = guestKeyOf({
      method: request.method ?? "",
      target: request.url ?? "",
      cookies: request.headers.cookie ?? null,
      acceptLanguage: request.headers["accept-language"] ?? null,
    });
    const page = key === null ? undefined : findGuestPage(key);
    if (!page) return next(request, response);
    const started = performance.now();
    send(request, response, page);
    const seconds = (performance.now() - started) / 1000;
    httpMetrics.observe({ method: "GET", status: String(response.statusCode) }, seconds);
  };
}

function send(request: IncomingMessage, response: ServerResponse, page: GuestPage): void {
  const headers = { ...page.headers, ETag: page.etag, "X-Request-Id": randomUUID() };
  if (isKnown(request.headers["if-none-match"], page.etag)) {
    response.writeHead(304, headers).end();
    return;
  }
  const encoding = encodingFor(request.headers["accept-encoding"]);
  const body = page[encoding];
  response.writeHead(200, {
    ...headers,
    ...(encoding !== "plain" && { "Content-Encoding": encoding }),
    "Content-Length": body.length,
  });
  response.end(body);
}

function isKnown(header: string | undefined, etag: string): boolean {
  return header?.split(",").some((known) => known.trim() === etag) ?? false;
}

function encodingFor(accepted: string | undefined): "br" | "gzip" | "plain" {
  if (acceptsEncoding(accepted, "br")) return "br";
  return acceptsEncoding(accepted, "gzip") ? "gzip" : "plain";
}
