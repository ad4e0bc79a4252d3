import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { removeEmbeddedDatabase, startEmbeddedDatabase } from "#db/embedded/server.ts";
import { migrate } from "#db/migrate.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Connection string with DATABASE in place of the database's name. */
    databaseUrlPattern: string;
  }
}

/** One PostgreSQL for the whole run, with a migrated template that every test file clones. */
export default async function startDatabaseServer(project: TestProject) {
  const dataDir = mkdtempSync(join(tmpdir(), "resonanz-test-"));
  // Nothing here has to survive a crash, so nothing waits for the disk.
  const server = await startEmbeddedDatabase(dataDir, {
    settings: { fsync: "off", synchronous_commit: "off", full_page_writes: "off" },
  });
  const admin = new pg.Client({ connectionString: server.urlOf("postgres") });
  await admin.connect();
  await admin.query("create database template_resonanz");
  await migrate(server.urlOf("template_resonanz"));
  await admin.query("alter database template_resonanz is_template true allow_connections false");
  await admin.end();
  project.provide("databaseUrlPattern", server.urlOf("DATABASE"));
  return async () => {
    await server.stop();
    await removeEmbeddedDatabase(dataDir);
  };
}
