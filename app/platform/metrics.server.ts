import { collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { databasePool } from "./db.server.ts";

const registry = new Registry();
collectDefaultMetrics({ register: registry });

/** Duration of HTTP requests in seconds, by method and status. */
export const httpMetrics = new Histogram({
  name: "http_request_duration_seconds",
  help: "Duration of HTTP requests",
  labelNames: ["method", "status"],
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
  registers: [registry],
});

new Gauge({
  name: "database_connections",
  help: "Connections of the pool by state",
  labelNames: ["state"],
  registers: [registry],
  collect() {
    const pool = databasePool();
    this.set({ state: "total" }, pool.totalCount);
    this.set({ state: "idle" }, pool.idleCount);
    this.set({ state: "waiting" }, pool.waitingCount);
  },
});

/** All figures in Prometheus' text format. */
export function metricsText(): Promise<string> {
  return registry.metrics();
}
