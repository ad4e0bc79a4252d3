import { OpenAPIHono } from "@hono/zod-openapi";
import type { HttpApp } from "#app/platform/http/http-app.server.ts";

/** Mounts the public API and the webhooks: everything that machines call. */
export function mountMachineRoutes(app: HttpApp): void {
  const api = new OpenAPIHono();
  api.doc31("/openapi.json", { openapi: "3.1.0", info: { title: "Resonanz", version: "1" } });
  app.route("/api/v1", api);
}
