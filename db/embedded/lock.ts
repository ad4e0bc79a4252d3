import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Another portal already runs on the same data folder. */
export class DataDirInUse extends Error {
  constructor(dataDir: string, pid: number) {
    super(
      `The data folder ${dataDir} is in use by a portal that is already running (process ${pid}). ` +
        "Stop that one first, or choose another folder with DATA_DIR.",
    );
  }
}

/**
 * Takes the data folder for this process; returns the function that gives it back.
 * A lock left by a killed process is taken over. Throws DataDirInUse.
 */
export function lockDataDir(dataDir: string): () => void {
  mkdirSync(dataDir, { recursive: true });
  const file = join(dataDir, "portal.pid");
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: "wx" });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      const pid = Number(readFileSync(file, "utf8"));
      if (pid !== process.pid && isRunning(pid) && commandOf(pid).includes("node")) {
        throw new DataDirInUse(dataDir, pid);
      }
      rmSync(file, { force: true });
    }
  }
}

/** Whether a process with this number exists, whoever owns it. */
export function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** The command name of a process, or "node postgres" where it cannot be asked (then we stay careful). */
export function commandOf(pid: number): string {
  if (process.platform === "win32") return "node postgres";
  try {
    return execFileSync("ps", ["-p", String(pid), "-o", "args="], { encoding: "utf8" });
  } catch {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, "utf8");
    } catch {
      return "node postgres";
    }
  }
}
