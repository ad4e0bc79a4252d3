import { readdir } from "node:fs/promises";
import { runMigrations } from "graphile-worker";
import { Kysely, PostgresDialect, sql } from "kysely";
import { type Migration, Migrator } from "kysely/migration";
import pg from "pg";

const folder = new URL("./migrations/", import.meta.url);

/**
 * Brings a database to the newest schema, ours and the job queue's; safe to run from several
 * processes at once (Kysely takes a lock). Returns the names of the migrations it ran.
 */
export async function migrate(databaseUrl: string): Promise<string[]> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 1 });
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  try {
    const migrator = new Migrator({ db, provider: { getMigrations: loadMigrations } });
    const { error, results } = await migrator.migrateToLatest();
    if (error) throw error;
    await runMigrations({ connectionString: databaseUrl });
    return (results ?? []).map((result) => result.migrationName);
  } finally {
    await db.destroy();
  }
}

async function loadMigrations(): Promise<Record<string, Migration>> {
  const migrations: Record<string, Migration> = {};
  for (const file of (await readdir(folder)).filter((name) => name.endsWith(".ts")).sort()) {
    const migration: Migration = await import(new URL(file, folder).href);
    migrations[file.slice(0, -3)] = {
      up: async (db) => {
        // A migration that cannot get its lock gives up instead of stopping the portal behind it.
        await sql`set local lock_timeout = '5s'`.execute(db);
        await migration.up(db);
      },
    };
  }
  return migrations;
}
