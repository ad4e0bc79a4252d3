import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort, removeEmbeddedDatabase } from "#db/embedded/server.ts";

const startSeconds = 180;

/**
 * A fresh portal with the demo brand for the journeys, exactly as `npm start` makes it, on a free
 * port and a data folder of its own. E2E_BASE_URL in the environment uses a running one instead.
 */
export default async function startDemoPortal() {
  if (process.env.E2E_BASE_URL) return;
  const dataDir = mkdtempSync(join(tmpdir(), "resonanz-e2e-"));
  const port = await freePort();
  const portal = spawn(process.execPath, ["server.ts"], {
    env: {
      ...process.env,
      NODE_ENV: "production",
      PORT: String(port),
      HOST: "127.0.0.1",
      DATA_DIR: dataDir,
      LOG_LEVEL: "error",
    },
    stdio: ["ignore", "inherit", "inherit"],
  });
  process.env.E2E_BASE_URL = `http://localhost:${port}`;
  await waitUntilReady(portal, `http://127.0.0.1:${port}/readyz`);
  return async () => {
    const stopped = new Promise((resolve) => portal.once("exit", resolve));
    portal.kill("SIGTERM");
    await stopped;
    await removeEmbeddedDatabase(dataDir);
  };
}

async function waitUntilReady(portal: ChildProcess, url: string): Promise<void> {
  for (let waited = 0; waited < startSeconds * 10; waited++) {
    if (portal.exitCode !== null) throw new Error(`the portal ended with code ${portal.exitCode}`);
    const response = await fetch(url).catch(() => null);
    if (response?.ok) return;
    await sleep(100);
  }
  portal.kill("SIGTERM");
  throw new Error(`the portal did not become ready within ${startSeconds} s`);
}
