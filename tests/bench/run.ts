import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ensureBuild } from "#db/build.ts";
import { removeEmbeddedDatabase, startEmbeddedDatabase } from "#db/embedded/server.ts";
import { migrate } from "#db/migrate.ts";
import { benchLargeLedger } from "./ledger/large/large-ledger.ts";
import { benchLedger } from "./ledger/run.ts";
import { measurePages } from "./measure-pages.ts";
import { benchModeration } from "./moderation/run.ts";
import { startPortal } from "./portal-process.ts";
import { printTable, type Row } from "./report.ts";
import { benchSearch } from "./search/run.ts";
import { seedForumLoad } from "./seed-forum-load.ts";
import { benchVouchers } from "./vouchers/run.ts";
import { startYardsticks } from "./yardsticks.ts";

// npm run bench -- ledger [--full], -- vouchers, -- search, -- moderation: each is measured by the
// run.ts of its folder. Without a name: the load of a busy forum in a database of its own, measured
// beside bare Node and bare React on the same machine in the same run. Figures are medians; compare
// the ratios.

const seconds = Number(process.env.BENCH_SECONDS ?? 5);
const rounds = Number(process.env.BENCH_ROUNDS ?? 3);
const dataDir = mkdtempSync(join(tmpdir(), "resonanz-bench-"));
const { full, keep } = parseArgs({
  allowPositionals: true,
  options: { full: { type: "boolean" }, keep: { type: "string" } },
}).values;
const say = (line: string) => console.log(line);

if (process.argv.includes("ledger")) {
  if (full) await benchLargeLedger({ keep, say });
  else await benchLedger();
  process.exit(0);
}
if (process.argv.includes("vouchers")) {
  await benchVouchers(say);
  process.exit(0);
}
if (process.argv.includes("moderation")) {
  await benchModeration(say);
  process.exit(0);
}
if (process.argv.includes("search")) {
  await benchSearch(say);
  process.exit(0);
}
await ensureBuild(say);
const database = await startEmbeddedDatabase(dataDir);
try {
  await migrate(database.url);
  say("Seeding 20 categories, 500 members, 2,000 topics, 40,000 posts");
  const load = await seedForumLoad(database.url);
  const yardsticks = await startYardsticks();
  const portal = await startPortal(database.url, dataDir);
  const rows: Row[] = [];
  try {
    rows.push(...(await measurePages({ portal, yardsticks, load, seconds, rounds, say })));
    rows.push({
      what: "memory of the web process after the load",
      unit: "MB",
      value: await portal.residentMegabytes(),
    });
  } finally {
    await portal.stop();
    await yardsticks.stop();
  }
  printTable(rows);
  const results = join(import.meta.dirname, "results");
  mkdirSync(results, { recursive: true });
  const measuredAt = new Date().toISOString();
  const file = join(results, `${measuredAt.slice(0, 19).replaceAll(":", "-")}.json`);
  writeFileSync(
    file,
    JSON.stringify(
      { measuredAt, cores: cpus().length, node: process.version, seconds, rounds, rows },
      null,
      2,
    ),
  );
  say(`Written to ${file}`);
} finally {
  await database.stop();
  await removeEmbeddedDatabase(dataDir);
}
