import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { lockDataDir } from "./embedded/lock.ts";
import { removeEmbeddedDatabase, startEmbeddedDatabase } from "./embedded/server.ts";
import { migrate } from "./migrate.ts";
import { secretKey, seedDemo } from "./prepare.ts";

// npm run db:migrate | db:reset | db:demo work on DATABASE_URL, else on the embedded database;
// so do npm run verify:ledger, verify:forum and verify:audit; npm run db:schema writes db/schema.ts from a freshly migrated one.

const [command, ...flags] = process.argv.slice(2);
const dataDir = process.env.DATA_DIR || ".data";

if (command === "schema") await writeSchema(flags.includes("--check") ? "--verify" : undefined);
else if (command === "migrate") await withDatabase(async (url) => report(await migrate(url)));
else if (command === "reset") await withDatabase(reset);
else if (command === "demo") await withDatabase(demo);
else if (command === "verify-ledger") await withDatabase(verifyLedger);
else if (command === "verify-forum") await withDatabase(verifyForum);
else if (command === "verify-audit") await withDatabase(verifyAudit);
else {
  console.error(
    "Usage: node db/cli.ts migrate | reset | demo | schema | verify-ledger | verify-forum | verify-audit",
  );
  process.exit(1);
}

function report(ran: string[]): void {
  console.log(ran.length ? `Ran ${ran.join(", ")}` : "The database is up to date.");
}

/** Empties the database and brings it to the newest schema. Asks for --yes: everything is lost. */
async function reset(url: string): Promise<void> {
  if (!flags.includes("--yes")) {
    console.error(
      "This deletes everything in the database. Say it again with: npm run db:reset -- --yes",
    );
    process.exitCode = 1;
    return;
  }
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(
    "drop schema if exists graphile_worker cascade; drop schema public cascade; create schema public",
  );
  await client.end();
  report(await migrate(url));
}

async function demo(url: string): Promise<void> {
  if (process.env.DATABASE_URL) {
    console.error("The demo brand belongs into the embedded database only: unset DATABASE_URL.");
    process.exitCode = 1;
    return;
  }
  await reset(url);
  if (!process.exitCode) await seedDemo(url, dataDir);
}

/** Names every stored sum of points that disagrees with the entries. */
async function verifyLedger(url: string): Promise<void> {
  Object.assign(process.env, { DATABASE_URL: url, SECRET_KEY: secretKey(dataDir) });
  const { closeDatabase, database } = await import("#app/platform/db.server.ts");
  const ledger = await import("#app/points/queries/verify-ledger.server.ts");
  const reporting = await import("#app/reporting/queries/verify-ledger-sums.server.ts");
  const differences = await ledger.verifyLedger(database());
  const sums = await reporting.verifyLedgerSums(database());
  await closeDatabase();
  for (const { kind, memberId, objectId, account, expected, found } of differences) {
    const where = memberId
      ? `${kind} ${objectId} of member ${memberId}`
      : `${kind} of the programme`;
    console.log(`${where}: ${account} is ${found}, the entries say ${expected}`);
  }
  for (const { sum, expected, found } of sums)
    console.log(`sum of ${sum}: kept is ${found}, the entries say ${expected}`);
  const count = differences.length + sums.length;
  console.log(count ? `${count} differences` : "The ledger is clean.");
  process.exitCode = count ? 1 : 0;
}

/** Names every counter of the forum that disagrees with what it counts. */
async function verifyForum(url: string): Promise<void> {
  Object.assign(process.env, { DATABASE_URL: url, SECRET_KEY: secretKey(dataDir) });
  const { closeDatabase, database } = await import("#app/platform/db.server.ts");
  const forum = await import("#app/forum/queries/verify-forum-counters.server.ts");
  const differences = await forum.verifyForumCounters(database(), { limit: 10_000 });
  await closeDatabase();
  for (const { kind, id, counter, stored, counted } of differences)
    console.log(`${kind} ${id}: ${counter} is ${stored}, counted are ${counted}`);
  console.log(differences.length ? `${differences.length} differences` : "The forum is clean.");
  process.exitCode = differences.length ? 1 : 0;
}

/** Names the first entry of the audit log that does not fit into its chain, and whether the end was cut off. */
async function verifyAudit(url: string): Promise<void> {
  Object.assign(process.env, { DATABASE_URL: url, SECRET_KEY: secretKey(dataDir) });
  const { closeDatabase } = await import("#app/platform/db.server.ts");
  const { checkAudit } = await import("#app/moderation/commands/check-audit.server.ts");
  const { entries, brokenAt, isCutOff, end } = await checkAudit({ now: Temporal.Now.instant() });
  await closeDatabase();
  if (brokenAt !== null) console.log(`The chain is broken at entry ${brokenAt}.`);
  if (isCutOff) console.log(`Entry ${end?.seq} was the end of the whole log, and is not there.`);
  const isWhole = brokenAt === null && !isCutOff;
  if (isWhole)
    console.log(
      `The audit log is whole: ${entries} entries, the last has hash ${end?.hash ?? "-"}.`,
    );
  process.exitCode = isWhole ? 0 : 1;
}

async function withDatabase(work: (url: string) => Promise<void>): Promise<void> {
  if (process.env.DATABASE_URL) return work(process.env.DATABASE_URL);
  const unlock = lockDataDir(dataDir);
  const database = await startEmbeddedDatabase(dataDir);
  try {
    await work(database.url);
  } finally {
    await database.stop();
    unlock();
  }
}

async function writeSchema(verify: "--verify" | undefined): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), "resonanz-schema-"));
  const database = await startEmbeddedDatabase(scratch, { settings: { fsync: "off" } });
  try {
    await migrate(database.url);
    const script = join(import.meta.dirname, "../node_modules/kysely-codegen/dist/cli/bin.js");
    const args = [
      script,
      "--url",
      database.url,
      "--config-file",
      "db/codegen.json",
      ...(verify ? [verify] : []),
    ];
    execFileSync(process.execPath, args, {
      stdio: ["ignore", verify ? "ignore" : "inherit", "inherit"],
    });
    if (verify) console.log("db/schema.ts matches the migrations");
  } catch {
    console.error("db/schema.ts does not match the migrations: npm run db:schema");
    process.exitCode = 1;
  } finally {
    await database.stop();
    await removeEmbeddedDatabase(scratch);
  }
}
