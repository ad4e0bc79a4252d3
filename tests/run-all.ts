import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBuild } from "#db/build.ts";
import { findOrInstallChromium } from "./support/chromium.ts";
import startDemoPortal from "./support/demo-portal.ts";

// Everything `npm test` promises, in one run: checks, unit and integration tests, journeys in a real
// browser. What does not depend on each other runs side by side, for two cores.

const results = mkdtempSync(join(tmpdir(), "resonanz-results-"));
const started = performance.now();
const running = new Set<ChildProcess>();
let failed = 0;
let stopPortal: (() => Promise<void>) | undefined;
process.once("exit", () => rmSync(results, { recursive: true, force: true }));
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, async () => {
    for (const child of running) child.kill("SIGTERM");
    await stopPortal?.();
    process.exit(1);
  });
}

const vitestJson = join(results, "vitest.json");
const playwrightJson = join(results, "playwright.json");

const checked = step("check", npmScript("check"));
await prepareJourneys();
await step("unit and integration", [
  "node_modules/vitest/vitest.mjs",
  "run",
  "--reporter=dot",
  "--reporter=json",
  `--outputFile.json=${vitestJson}`,
]);
await checked;
await step("journeys", ["node_modules/@playwright/test/cli.js", "test", "--reporter=list,json"], {
  PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightJson,
});
await stopPortal?.();

const counts = countTests();
for (const line of failures()) console.log(line);
say(failed ? `${failed} steps failed` : "everything passed");
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exit(failed || counts.failed || counts.passed === 0 ? 1 : 0);

/** Pages, browser and a portal with the demo brand, which waits until its journeys begin. */
async function prepareJourneys(): Promise<void> {
  await task("build", () => ensureBuild(say));
  await task("browser", async () => say(`Chromium: ${await findOrInstallChromium(say)}`));
  await task("portal", async () => {
    stopPortal = await startDemoPortal();
  });
}

function say(line: string): void {
  console.log(`[${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s] ${line}`);
}

function npmScript(name: string): string[] {
  return [process.env.npm_execpath ?? "node_modules/npm/bin/npm-cli.js", "run", "--silent", name];
}

function step(name: string, args: string[], env: Record<string, string> = {}): Promise<void> {
  return task(name, async () => {
    const child = spawn(process.execPath, args, {
      stdio: "inherit",
      env: { ...process.env, ...env },
    });
    running.add(child);
    const code = await new Promise((resolve) => child.once("exit", resolve));
    running.delete(child);
    if (code !== 0) throw new Error(`exit code ${code}`);
  });
}

async function task(name: string, work: () => Promise<void>): Promise<void> {
  say(`${name}: start`);
  try {
    await work();
    say(`${name}: done`);
  } catch (error) {
    failed++;
    say(`${name}: FAILED (${(error as Error).message})`);
  }
}

interface UnitReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: {
    name: string;
    message: string;
    assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
  }[];
}

function unitReport(): UnitReport | null {
  return existsSync(vitestJson) ? JSON.parse(readFileSync(vitestJson, "utf8")) : null;
}

/** What failed once more, at the end: its first mention is thousands of lines above. */
function failures(): string[] {
  return (unitReport()?.testResults ?? []).flatMap(({ name, message, assertionResults }) => [
    ...(message ? [`FAILED ${name}\n  ${message}`] : []),
    ...assertionResults
      .filter(({ status }) => status === "failed")
      .map((test) => `FAILED ${name} > ${test.fullName}\n  ${test.failureMessages.join("\n  ")}`),
  ]);
}

function countTests(): { passed: number; failed: number } {
  const unit = unitReport();
  const counts = { passed: unit?.numPassedTests ?? 0, failed: unit?.numFailedTests ?? 0 };
  if (existsSync(playwrightJson)) {
    const { stats }: { stats: { expected: number; unexpected: number; flaky: number } } =
      JSON.parse(readFileSync(playwrightJson, "utf8"));
    counts.passed += stats.expected + stats.flaky;
    counts.failed += stats.unexpected;
  }
  return counts;
}
