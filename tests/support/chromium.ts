import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

const installed = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/opt/google/chrome/chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The Chromium to test with: one that is there, else Debian's, else Playwright's own download. */
export function findChromium(): string | undefined {
  const own = chromium.executablePath();
  return [process.env.CHROMIUM_PATH ?? "", ...installed, own].find(
    (path) => path !== "" && existsSync(path),
  );
}

/** As findChromium, but installs one where there is none. Throws when that fails too. */
export async function findOrInstallChromium(say: (line: string) => void): Promise<string> {
  const found = findChromium();
  if (found) return found;
  say("Chromium: installing");
  if (existsSync("/usr/bin/apt-get") && process.getuid?.() === 0) {
    const options = {
      stdio: "ignore",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    } as const;
    spawnSync("apt-get", ["update"], options);
    spawnSync("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], options);
  }
  if (!findChromium()) {
    execFileSync(
      process.execPath,
      ["node_modules/@playwright/test/cli.js", "install", "chromium"],
      { stdio: "inherit" },
    );
  }
  const path = findChromium();
  if (!path) throw new Error("no Chromium found and none could be installed; set CHROMIUM_PATH");
  return path;
}

/** Flags for a browser in a container or a closed network, where its own background calls only fail. */
export const chromiumFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];
