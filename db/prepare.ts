import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { startEmbeddedDatabase } from "./embedded/server.ts";
import { migrate } from "./migrate.ts";

export interface PreparedDatabase {
  url: string;
  isEmbedded: boolean;
  stop(): Promise<void>;
}

/**
 * A migrated database: the one in DATABASE_URL, else the embedded one with the demo brand.
 * `say` gets a line for everything that takes a while.
 */
export async function prepareDatabase(
  dataDir: string,
  say: (line: string) => void,
): Promise<PreparedDatabase> {
  const configured = process.env.DATABASE_URL;
  if (configured) {
    const ran = await migrate(configured);
    if (ran.length) say(`Database: ${ran.length} migrations run`);
    return { url: configured, isEmbedded: false, stop: async () => {} };
  }
  say("Database: starting the embedded PostgreSQL");
  const embedded = await startEmbeddedDatabase(dataDir);
  try {
    const ran = await migrate(embedded.url);
    if (ran.length) say(`Database: ${ran.length} migrations run`);
    if (!(await hasBrand(embedded.url))) await seedDemo(embedded.url, dataDir);
  } catch (error) {
    await embedded.stop();
    throw error;
  }
  return { url: embedded.url, isEmbedded: true, stop: embedded.stop };
}

/** SECRET_KEY from the environment, else one made once and kept in the data folder. */
export function secretKey(dataDir: string): string {
  if (process.env.SECRET_KEY) return process.env.SECRET_KEY;
  const file = join(dataDir, "secret-key");
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600 });
  }
  return readFileSync(file, "utf8").trim();
}

async function hasBrand(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rowCount } = await client.query("select 1 from setting where key = 'brand'");
  await client.end();
  return rowCount === 1;
}

/** In a process of its own, so that it runs beside the build. */
export function seedDemo(url: string, dataDir: string): Promise<void> {
  const script = fileURLToPath(new URL("./demo/seed.ts", import.meta.url));
  const child = spawn(process.execPath, [script], {
    stdio: "inherit",
    env: { ...process.env, DATABASE_URL: url, SECRET_KEY: secretKey(dataDir), DATA_DIR: dataDir },
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`The demo brand could not be made (${code}).`)),
    );
  });
}
