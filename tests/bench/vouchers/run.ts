import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { removeEmbeddedDatabase, startEmbeddedDatabase } from "#db/embedded/server.ts";
import { migrate } from "#db/migrate.ts";
import { prepareTpcB } from "../ledger/tpc-b.ts";
import { median } from "../report.ts";

// npm run bench -- vouchers: codes held and redeemed beside TPC-B on the same server in the same run,
// and validations of large baskets, with a million codes stored (BENCH_CODES makes it fewer).

const clients = 8;
const seconds = Number(process.env.BENCH_SECONDS ?? 10);
const rounds = Number(process.env.BENCH_ROUNDS ?? 3);
const count = Number(process.env.BENCH_CODES ?? 1_000_000);
/** More than are used up: 2,500 a second and round. */
const known = Math.min(count, seconds * rounds * 2_500);

/** Measures vouchers and prints their table. */
export async function benchVouchers(say: (line: string) => void): Promise<void> {
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
    await measure({ tpcBUrl: server.urlOf("tpc_b"), url: server.url, say });
    const { closeDatabase } = await import("#app/platform/db.server.ts");
    await closeDatabase();
  } finally {
    await server.stop();
    await removeEmbeddedDatabase(dataDir);
  }
}

/** Round by round each of them, so that a busy moment of the machine hits all. */
async function measure({
  tpcBUrl,
  url,
  say,
}: {
  tpcBUrl: string;
  url: string;
  say: (line: string) => void;
}): Promise<void> {
  const tpcB = await prepareTpcB(tpcBUrl);
  say(`Filling in ${count.toLocaleString("en")} codes`);
  const { fillVouchers } = await import("./fill-vouchers.ts");
  const codes = await inDatabase(url, async (client) => {
    await client.query(
      `insert into member (display_name, email, language, joined_at)
       values ('Till', 'till@example.org', 'en', now())`,
    );
    return fillVouchers(client, { count, known });
  });
  const { declareSubscriptions } = await import("#app/subscribers.server.ts");
  declareSubscriptions();
  const { measureRedeeming, measureValidating } = await import("./checkouts.ts");
  const { measureBatch } = await import("./batch.ts");
  const load = { codes, clients, seconds };
  const figures = {
    tpcB: [] as number[],
    redeeming: [] as number[],
    validatingP95: [] as number[],
    batch: [] as number[],
  };
  for (let round = 1; round <= rounds; round++) {
    figures.tpcB.push(await tpcB.measure({ clients, seconds }));
    figures.redeeming.push(await measureRedeeming(load));
    const times = await measureValidating(load);
    figures.validatingP95.push(times[Math.floor(times.length * 0.95)]!);
    figures.batch.push(await measureBatch());
    say(`Round ${round} of ${rounds}: ${JSON.stringify(figures)}`);
  }
  const [yardstick, redeeming] = [median(figures.tpcB), median(figures.redeeming)];
  console.table({
    [`TPC-B by ${tpcB.by}, scale 8`]: { figure: `${Math.round(yardstick)} per second` },
    "codes held and redeemed": {
      figure: `${Math.round(redeeming)} per second, ${(redeeming / yardstick).toFixed(2)} × TPC-B`,
    },
    "validation of 50 lines with 3 codes": {
      figure: `p95 ${median(figures.validatingP95).toFixed(1)} ms`,
    },
    "a batch of 100,000 codes": { figure: `${median(figures.batch).toFixed(1)} s` },
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
