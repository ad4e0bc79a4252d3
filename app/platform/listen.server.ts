import pg from "pg";
import { env } from "./env.server.ts";
import { log } from "./log.server.ts";

/** A channel of the database on which this process listens. */
export interface Channel {
  name: string;
  hear(payload: string): void;
  /** Told when listening begins and when the connection is lost: what was said meanwhile is missed. */
  setListening(listening: boolean): void;
}

const retryMilliseconds = 1_000;

/**
 * Hears what the database tells on these channels, all on one connection, which is opened again
 * whenever it is lost. Returns what stops it.
 */
export async function listenTo(channels: readonly Channel[]): Promise<() => Promise<void>> {
  let isStopped = false;
  let client: pg.Client | undefined;
  let retry: NodeJS.Timeout | undefined;
  const setListening = (listening: boolean) => {
    for (const channel of channels) channel.setListening(listening);
  };

  async function connect(): Promise<void> {
    const next = new pg.Client({ connectionString: env().DATABASE_URL, keepAlive: true });
    client = next;
    next.on("notification", ({ channel: name, payload = "" }) =>
      channels.find((channel) => channel.name === name)?.hear(payload),
    );
    next.on("error", (error) => log().warn({ error: error.message }, "no longer hears changes"));
    next.on("end", () => {
      setListening(false);
      if (!isStopped) retry = setTimeout(() => void connect(), retryMilliseconds);
    });
    try {
      await next.connect();
      for (const { name } of channels) await next.query(`listen ${name}`);
      setListening(true);
    } catch {
      // The event "end" follows, and with it the next attempt.
      await next.end().catch(() => {});
    }
  }

  await connect();
  return async () => {
    isStopped = true;
    clearTimeout(retry);
    setListening(false);
    await client?.end().catch(() => {});
  };
}
