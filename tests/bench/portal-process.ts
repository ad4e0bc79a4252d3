import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "#db/embedded/server.ts";
import { benchSecret } from "./seed-forum-load.ts";

export interface PortalProcess {
  url: string;
  residentMegabytes(): Promise<number>;
  stop(): Promise<void>;
}

/** The delivered web process on the given database, and a worker of its own. */
export async function startPortal(databaseUrl: string, dataDir: string): Promise<PortalProcess> {
  const port = await freePort();
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: "production",
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDir,
    SECRET_KEY: benchSecret,
    PORT: String(port),
    HOST: "127.0.0.1",
    LOG_LEVEL: "error",
  };
  const start = (role: string): ChildProcess =>
    spawn(process.execPath, ["server.ts"], {
      env: { ...env, RESONANZ_ROLE: role },
      stdio: ["ignore", "ignore", "inherit"],
    });
  const web = start("web");
  const worker = start("worker");
  const url = `http://127.0.0.1:${port}`;
  for (let waited = 0; !(await fetch(`${url}/readyz`).catch(() => null))?.ok; waited += 100) {
    if (waited > 60_000 || web.exitCode !== null) throw new Error("the portal did not start");
    await sleep(100);
  }
  const end = (child: ChildProcess) =>
    new Promise<void>((resolve) => {
      if (child.exitCode !== null) return resolve();
      child.once("exit", () => resolve());
      child.kill("SIGTERM");
    });
  return {
    url,
    async residentMegabytes() {
      // Linux tells without asking the process, whose own figures would need a page for them.
      const status = readFileSync(`/proc/${web.pid}/status`, "utf8");
      return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024;
    },
    async stop() {
      await Promise.all([end(web), end(worker)]);
    },
  };
}
