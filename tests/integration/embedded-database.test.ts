import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { expect, test, vi } from "vitest";
import { findEmbeddedPlace } from "#db/embedded/binaries.ts";
import { removeEmbeddedDatabase, startEmbeddedDatabase } from "#db/embedded/server.ts";

const settings = { fsync: "off" };

async function ask(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(text);
  await client.end();
  return rows;
}

test("a lost password sets the cluster aside instead of deleting it; removing leaves nothing", async () => {
  const dataDir = mkdtempSync(join(tmpdir(), "resonanz-embedded-"));
  const { clusterDir } = await findEmbeddedPlace(dataDir);
  const first = await startEmbeddedDatabase(dataDir, { settings });
  await ask(first.url, "create table kept (id int)");
  await first.stop();

  rmSync(join(dataDir, "postgres-password"));
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  const second = await startEmbeddedDatabase(dataDir, { settings });
  expect(await ask(second.url, "select to_regclass('kept')::text as kept")).toEqual([
    { kept: null },
  ]);
  await second.stop();
  const aside = /: (\/.+)$/.exec(String(warn.mock.calls[0]))?.[1] ?? "";
  warn.mockRestore();
  expect(existsSync(join(aside, "PG_VERSION"))).toBe(true);

  rmSync(aside, { recursive: true });
  await removeEmbeddedDatabase(dataDir);
  expect([existsSync(dataDir), existsSync(clusterDir)]).toEqual([false, false]);
});
