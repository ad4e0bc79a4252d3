import { spawn } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const inputs = [
  "app",
  "emails",
  "public",
  "db/column-types.ts",
  "package-lock.json",
  "remix.config.js",
];

/** Builds the pages where there is no build or a source is newer. */
export async function ensureBuild(say: (line: string) => void): Promise<void> {
  const built = join(root, "build/server/index.js");
  if (existsSync(built)) {
    const builtAt = statSync(built).mtimeMs;
    if (inputs.every((input) => newestIn(join(root, input)) <= builtAt)) return;
  }
  say("Pages: building");
  const script = join(root, "node_modules/@remix-run/dev/dist/cli.js");
  const child = spawn(
    process.execPath,
    [script, "vite:build", "-c", "remix.config.js", "--logLevel", "warn"],
    {
      cwd: root,
      stdio: ["ignore", "ignore", "pipe"],
      env: { ...process.env, NODE_ENV: "production" },
    },
  );
  let errors = "";
  child.stderr.on("data", (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const code = await new Promise((resolve) => child.once("exit", resolve));
  if (code !== 0) throw new Error(`The pages could not be built:\n${errors}`);
  say("Pages: built");
}

function newestIn(path: string): number {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}
