import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { removeEmbeddedDatabase, startEmbeddedDatabase } from "#db/embedded/server.ts";
import { migrate } from "#db/migrate.ts";
import { median } from "../report.ts";
import { fillLedger } from "./fill-ledger.ts";
import { prepareTpcB } from "./tpc-b.ts";

// npm run bench -- ledger: transfers of points beside TPC-B on the same server in the same run.
// With --full instead the reads, reports and nightly expiry of a large ledger (large/); BENCH_MEMBERS
// makes it smaller, --keep FOLDER keeps it for the next run.

const clients = 8;
const seconds = Number(process.env.BENCH_SECONDS ?? 10);
const rounds = Number(process.env.BENCH_ROUNDS ?? 3);

/** Measures the ledger and prints its table. */
export async function benchLedger(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), "resonanz-bench-"));
  const server = await startEmbeddedDatabase(dataDir);
  try {
    await migrate(server.url);
    Object.assign(process.env, {
      DATABASE_URL: server.url,
      DATABASE_POOL_SIZE: String(clients),
      SECRET_KEY: "a key that is used by benchmarks and nothing else",
    });
    await inDatabase(server.urlOf("postgres"), (admin) => admin.query("create database tpc_b"));
    await measureTransfers(server.urlOf("tpc_b"), server.url);
    const { closeDatabase } = await import("#app/platform/db.server.ts");
    await closeDatabase();
  } finally {
    await server.stop();
    await removeEmbeddedDatabase(dataDir);
  }
}

/** Round by round each of the three, so that a busy moment of the machine hits all of them. */
async function measureTransfers(tpcBUrl: string, url: string): Promise<void> {
  const tpcB = await prepareTpcB(tpcBUrl);
  const memberIds = await inDatabase(url, (client) =>
    fillLedger(client, { name: "short", members: 5_000, lotsPerMember: 5 }),
  );
  const { declareSubscriptions } = await import("#app/subscribers.server.ts");
  declareSubscriptions();
  const { measureEarning, measureSpending } = await import("./transfers.ts");
  const load = { memberIds, clients, seconds };
  const figures = { tpcB: [] as number[], earning: [] as number[], spending: [] as number[] };
  for (let round = 1; round <= rounds; round++) {
    figures.tpcB.push(await tpcB.measure({ clients, seconds }));
    figures.earning.push(await measureEarning(load));
    figures.spending.push(await measureSpending(load));
    say(`Round ${round} of ${rounds}: ${JSON.stringify(figures)}`);
  }
  const yardstick = median(figures.tpcB);
  const row = (perSecond: number) => ({
    "per second": Math.round(perSecond),
    "of TPC-B": `${(perSecond / yardstick).toFixed(2)} ×`,
  });
  console.table({
    [`TPC-B by ${tpcB.by}, scale 8`]: row(yardstick),
    "points earned": row(median(figures.earning)),
    "points held and captured": row(median(figures.spending)),
  });
}

async function inDatabase<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function say(line: string): void {
  console.log(line);
}
