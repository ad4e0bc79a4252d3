import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { removeEmbeddedDatabase, startEmbeddedDatabase } from "#db/embedded/server.ts";
import { migrate } from "#db/migrate.ts";
import { printFigures } from "./figure.ts";

const memberCount = Number(process.env.BENCH_MEMBERS ?? 1_000_000);

/**
 * Reads, reports and the nightly expiry of a ledger of 1,000,000 members and 20,000,000 entries.
 * It is kept in the folder `keep`, where one is given, and the next run need not fill it again.
 */
export async function benchLargeLedger({
  keep,
  say,
}: {
  keep: string | undefined;
  say: (line: string) => void;
}): Promise<void> {
  const dataDir = keep ?? mkdtempSync(join(tmpdir(), "resonanz-bench-"));
  try {
    await fillOnce(dataDir, say);
    const server = await startEmbeddedDatabase(dataDir);
    try {
      await migrate(server.url);
      Object.assign(process.env, {
        DATABASE_URL: server.url,
        SECRET_KEY: "a key that is used by benchmarks and nothing else",
      });
      await measure(server.url, say);
    } finally {
      await server.stop();
    }
  } finally {
    if (!keep) await removeEmbeddedDatabase(dataDir);
  }
}

async function fillOnce(dataDir: string, say: (line: string) => void): Promise<void> {
  const filled = join(dataDir, "members");
  if (existsSync(filled)) {
    if (Number(readFileSync(filled, "utf8")) === memberCount) return;
    throw new Error(`${dataDir} has another number of members.`);
  }
  say(`Filling a ledger of ${memberCount.toLocaleString("en")} members`);
  const { fillLargeLedger, fillSettings } = await import("./fill-large-ledger.ts");
  const { now } = await import("#app/platform/clock.ts");
  const started = performance.now();
  const server = await startEmbeddedDatabase(dataDir, { settings: fillSettings });
  try {
    await migrate(server.url);
    await fillLargeLedger(server.url, { members: memberCount, now: now(), say });
  } finally {
    await server.stop();
  }
  writeFileSync(filled, String(memberCount));
  say(`Filled in ${((performance.now() - started) / 60_000).toFixed(1)} min`);
}

async function measure(url: string, say: (line: string) => void): Promise<void> {
  // They read DATABASE_URL.
  const { closeDatabase, database } = await import("#app/platform/db.server.ts");
  const { declareSubscriptions } = await import("#app/subscribers.server.ts");
  const { measureReads } = await import("./measure-reads.ts");
  const { measureReports, measureLiveLiability } = await import("./measure-reports.ts");
  const { measureExpiry } = await import("./measure-expiry.ts");
  const { verifyLedger } = await import("#app/points/queries/verify-ledger.server.ts");
  declareSubscriptions();
  say(`Load of the machine before: ${loadavg()[0]!.toFixed(1)}`);
  const figures = [...(await measureReads(memberCount)), ...(await measureReports())];
  figures.push(...(await measureExpiry(url)), await measureLiveLiability());
  printFigures(figures);
  say(`Load of the machine after: ${loadavg()[0]!.toFixed(1)}`);
  const started = performance.now();
  const differences = await verifyLedger(database());
  await closeDatabase();
  if (differences.length > 0)
    throw new Error(`The ledger is wrong: ${JSON.stringify(differences.slice(0, 5))}`);
  const seconds = (performance.now() - started) / 1000;
  say(`The ledger is clean: every balance, lot and total compared in ${seconds.toFixed(0)} s`);
}
