import { randomUUID } from "node:crypto";
import pg from "pg";
import { forgetBrand } from "../brand.server.ts";
import { databasePool } from "../db.server.ts";
import { env } from "../env.server.ts";
import { log } from "../log.server.ts";
import { forgetGuestPages, setListening } from "./guest-pages.server.ts";

const channel = "guest_pages";
const retryMilliseconds = 1_000;
const settleMilliseconds = 1_000;
const settling = new Map<string, () => void>();
let isStopped = true;
let client: pg.Client | undefined;
let retry: NodeJS.Timeout | undefined;

/**
 * Hears what changes of what guests see (triggers tell of it at commit) and forgets the pages that
 * show it. While the connection is lost nothing is kept. Returns what stops it.
 */
export async function hearChanges(): Promise<() => Promise<void>> {
  isStopped = false;
  await connect();
  return async () => {
    isStopped = true;
    clearTimeout(retry);
    setListening(false);
    await client?.end().catch(() => {});
  };
}

/**
 * Waits until this process has heard of everything that was committed before: who writes sees it on
 * the very next page.
 */
export async function settleGuestPages(): Promise<void> {
  if (isStopped) return;
  const id = randomUUID();
  let timer: NodeJS.Timeout | undefined;
  try {
    const heard = new Promise<boolean>((resolve) => {
      settling.set(id, () => resolve(true));
      timer = setTimeout(resolve, settleMilliseconds, false);
    });
    await databasePool().query("select pg_notify($1, $2)", [channel, `settle:${id}`]);
    if (!(await heard)) forgetGuestPages("all");
  } catch {
    forgetGuestPages("all");
  } finally {
    clearTimeout(timer);
    settling.delete(id);
  }
}

async function connect(): Promise<void> {
  const next = new pg.Client({ connectionString: env().DATABASE_URL, keepAlive: true });
  client = next;
  next.on("notification", ({ payload = "" }) => hear(payload));
  next.on("error", (error) => log().warn({ error: error.message }, "no longer hears changes"));
  next.on("end", () => {
    setListening(false);
    if (!isStopped) retry = setTimeout(() => void connect(), retryMilliseconds);
  });
  try {
    await next.connect();
    await next.query(`listen ${channel}`);
    setListening(true);
  } catch {
    // The event "end" follows, and with it the next attempt.
    await next.end().catch(() => {});
  }
}

function hear(payload: string): void {
  if (payload.startsWith("settle:")) {
    settling.get(payload.slice("settle:".length))?.();
    return;
  }
  if (payload === "all") forgetBrand();
  forgetGuestPages(payload);
}
