import pg from "pg";
import { expireDueLots } from "#app/points/commands/expire-due-lots.server.ts";
import type { Figure } from "./figure.ts";

const askedOfMillion = 600_000;
const askedOfTransaction = 100;

/** The expiry of all lots that end next, most of them in the same instant. */
export async function measureExpiry(url: string): Promise<Figure[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ due: string }>(
    "select expires_at as due from points_lot where available > 0 and expires_at is not null order by 1 limit 1",
  );
  await client.end();
  const now = Temporal.Instant.from(rows[0]!.due);
  const watch = await watchTransactions(url);
  const started = performance.now();
  const lots = await expireDueLots({ now });
  const milliseconds = performance.now() - started;
  const times = await watch.stop();
  return [
    {
      what: `expiry of ${lots.toLocaleString("en")} lots`,
      milliseconds,
      asked: (askedOfMillion * lots) / 1_000_000,
    },
    {
      what: "a transaction of it with its locks, p99",
      milliseconds: times[Math.floor(times.length * 0.99)] ?? 0,
    },
    {
      what: "the longest of them",
      milliseconds: times.at(-1) ?? 0,
      asked: askedOfTransaction,
    },
  ];
}

/** How long transactions that lock had been open, shortest first, seen from outside every 10 ms. */
async function watchTransactions(url: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const longest = new Map<string, number>();
  let isOver = false;
  const watching = (async () => {
    while (!isOver) {
      const { rows } = await client.query<{ transaction: string; milliseconds: number }>(
        `select concat(pid, ' ', xact_start) as transaction,
                (extract(epoch from clock_timestamp() - xact_start) * 1000)::float8 as milliseconds
           from pg_stat_activity
          where backend_type = 'client backend' and pid <> pg_backend_pid() and backend_xid is not null`,
      );
      for (const { transaction, milliseconds } of rows) longest.set(transaction, milliseconds);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  })();
  return {
    async stop() {
      isOver = true;
      await watching;
      await client.end();
      return [...longest.values()].sort((one, other) => one - other);
    },
  };
}
