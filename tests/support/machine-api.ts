import { mountMachineRoutes } from "#app/api.server.ts";
import { database } from "#app/platform/db.server.ts";
import { dispatchEvent } from "#app/platform/dispatch.server.ts";
import { createHttpApp } from "#app/platform/http/http-app.server.ts";
import { subscriptions } from "#app/subscribers.server.ts";

const app = createHttpApp({
  handlePage: async () => new Response("a page"),
  mountMachineRoutes,
  clientDir: "public",
  isReady: () => true,
});

/** Calls the API or a webhook as another machine does. */
export async function call(
  path: string,
  init: RequestInit & { key?: string; idempotencyKey?: string; json?: unknown; from?: string } = {},
) {
  const { key, idempotencyKey, json, from, ...rest } = init;
  const headers = new Headers(rest.headers);
  if (key) headers.set("Authorization", `Bearer ${key}`);
  if (idempotencyKey) headers.set("Idempotency-Key", idempotencyKey);
  if (json !== undefined) headers.set("Content-Type", "application/json");
  const response = await app.request(
    path,
    {
      ...rest,
      method: rest.method ?? (json === undefined ? "GET" : "POST"),
      headers,
      ...(json !== undefined && { body: JSON.stringify(json) }),
    },
    from ? { incoming: { socket: { remoteAddress: from } } } : {},
  );
  const text = await response.text();
  const type = response.headers.get("content-type") ?? "";
  return {
    status: response.status,
    type,
    headers: response.headers,
    body: type.includes("json") ? JSON.parse(text) : text,
  };
}

/** Runs the handlers of everything that has happened, as the worker would. */
export async function workOffEvents(): Promise<void> {
  for (let seen = -1; ; ) {
    const events = await database().selectFrom("domainEvent").select("id").orderBy("id").execute();
    if (events.length === seen) return;
    seen = events.length;
    for (const { id } of events) await dispatchEvent(id, subscriptions);
  }
}
