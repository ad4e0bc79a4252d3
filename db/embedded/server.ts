import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { type EmbeddedPlace, findEmbeddedPlace } from "./binaries.ts";
import { commandOf, isRunning } from "./lock.ts";

export interface EmbeddedDatabase {
  /** Connection string of the database "resonanz". */
  url: string;
  /** Same server, another database name. */
  urlOf(database: string): string;
  pid: number;
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** Extra settings as in postgresql.conf, for tests and benchmarks. */
  settings?: Record<string, string>;
}

/**
 * Starts the PostgreSQL that ships with the packages, on a free loopback port, with its cluster
 * below `dataDir`; makes the cluster first where there is none. A server left behind by a killed
 * portal is stopped, and its stale pid file removed.
 */
export async function startEmbeddedDatabase(
  dataDir: string,
  options: EmbeddedOptions = {},
): Promise<EmbeddedDatabase> {
  mkdirSync(dataDir, { recursive: true });
  const place = await findEmbeddedPlace(dataDir);
  const passwordFile = join(dataDir, "postgres-password");
  await stopLeftover(place.clusterDir);
  if (!existsSync(passwordFile)) setAside(place.clusterDir);
  if (!existsSync(join(place.clusterDir, "PG_VERSION"))) {
    const password = randomBytes(24).toString("base64url");
    writeFileSync(passwordFile, password, { mode: 0o600 });
    await initCluster(place, password);
  }
  const password = readFileSync(passwordFile, "utf8");
  const port = await freePort();
  const child = startServer(place, port, options.settings ?? {});
  const urlOf = (database: string) =>
    `postgres://resonanz:${password}@127.0.0.1:${port}/${database}`;
  await waitUntilReady(child, urlOf("postgres"));
  await createDatabaseIfMissing(urlOf("postgres"));
  return { url: urlOf("resonanz"), urlOf, pid: child.pid ?? 0, stop: () => stopServer(child) };
}

/**
 * Removes a data folder with its cluster, wherever that is (`findEmbeddedPlace`). The server must have
 * been stopped.
 */
export async function removeEmbeddedDatabase(dataDir: string): Promise<void> {
  const { clusterDir } = await findEmbeddedPlace(dataDir);
  for (const folder of [clusterDir, dataDir]) rmSync(folder, { recursive: true, force: true });
}

/** A loopback port nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/**
 * A cluster without its password is left where somebody deleted the data folder to begin anew and the
 * cluster lies apart from it, or where the file was lost: nobody can tell, so nothing is deleted.
 */
function setAside(clusterDir: string): void {
  if (!existsSync(join(clusterDir, "PG_VERSION"))) return;
  const aside = `${clusterDir}-set-aside-${randomBytes(4).toString("hex")}`;
  renameSync(clusterDir, aside);
  console.warn(`A database without its password was found and set aside: ${aside}`);
}

async function stopLeftover(clusterDir: string): Promise<void> {
  const pidFile = join(clusterDir, "postmaster.pid");
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, "utf8").split("\n")[0]);
  if (isRunning(pid) && commandOf(pid).includes("postgres")) {
    process.kill(pid, "SIGINT");
    for (let waited = 0; isRunning(pid); waited += 50) {
      if (waited === 10_000) process.kill(pid, "SIGQUIT");
      if (waited > 20_000) throw new Error(`An earlier PostgreSQL (process ${pid}) does not stop.`);
      await sleep(50);
    }
  }
  rmSync(pidFile, { force: true });
}

async function initCluster(place: EmbeddedPlace, password: string): Promise<void> {
  const passwordFile = join(tmpdir(), `resonanz-${randomBytes(8).toString("hex")}`);
  writeFileSync(passwordFile, password, { mode: 0o600 });
  // A half-made cluster of an interrupted first start holds no data: begin again.
  rmSync(place.clusterDir, { recursive: true, force: true });
  mkdirSync(place.clusterDir, { recursive: true, mode: 0o700 });
  if (place.runAs) {
    chownSync(place.clusterDir, place.runAs.uid, place.runAs.gid);
    chownSync(passwordFile, place.runAs.uid, place.runAs.gid);
  }
  try {
    await run(place, "initdb", [
      `--pgdata=${place.clusterDir}`,
      "--username=resonanz",
      "--auth=scram-sha-256",
      `--pwfile=${passwordFile}`,
      "--encoding=UTF8",
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      "--no-locale",
    ]);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

function startServer(place: EmbeddedPlace, port: number, settings: Record<string, string>) {
  const all = {
    port: String(port),
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    max_connections: "200",
    shared_buffers: "256MB",
    timezone: "UTC",
    log_timezone: "UTC",
    ...settings,
  };
  const flags = Object.entries(all).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  return spawn(join(place.nativeDir, "bin", "postgres"), ["-D", place.clusterDir, ...flags], {
    ...place.runAs,
    cwd: place.clusterDir,
    // Its own process group: Ctrl+C must reach the portal first, which stops the database last.
    detached: true,
    env: { ...process.env, LC_ALL: "C", TZ: "UTC" },
    stdio: ["ignore", "ignore", "pipe"],
  });
}

async function waitUntilReady(child: ChildProcess, url: string): Promise<void> {
  let output = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    output = (output + chunk.toString()).slice(-4000);
  });
  for (let waited = 0; waited < 60_000; waited += 50) {
    if (child.exitCode !== null) throw new Error(`PostgreSQL did not start:\n${output}`);
    const client = new pg.Client({ connectionString: url });
    client.on("error", () => {});
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await sleep(50);
    }
  }
  throw new Error(`PostgreSQL did not become ready within a minute:\n${output}`);
}

async function createDatabaseIfMissing(adminUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  const { rowCount } = await client.query("select 1 from pg_database where datname = 'resonanz'");
  if (!rowCount) await client.query("create database resonanz");
  await client.end();
}

function stopServer(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill("SIGINT");
  });
}

function run(place: EmbeddedPlace, binary: string, args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = "";
    const child = spawn(join(place.nativeDir, "bin", binary), args, {
      ...place.runAs,
      cwd: place.clusterDir,
      env: { ...process.env, LC_ALL: "C", TZ: "UTC" },
      stdio: ["ignore", "ignore", "pipe"],
    });
    child.stderr.on("data", (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.once("error", reject);
    child.once("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`${binary} failed (${code}):\n${output}`)),
    );
  });
}
