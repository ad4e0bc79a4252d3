import { randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { firstProgramme } from "#app/tiers/rules/first-programme.ts";
import { withBareTables } from "./bare-tables.ts";
import { phasesOf } from "./model.ts";
import { type Ground, type TableRows, tables } from "./rows.ts";

const chunkLength = 1 << 18;

/** Settings of the server while it is filled: nothing there has to survive a crash. */
export const fillSettings = {
  fsync: "off",
  full_page_writes: "off",
  wal_level: "minimal",
  max_wal_senders: "0",
  max_wal_size: "8GB",
  autovacuum: "off",
  shared_buffers: "1GB",
  maintenance_work_mem: "1GB",
};

/** Fills an empty, migrated database with the ledger of so many members, by COPY. */
export async function fillLargeLedger(
  url: string,
  { members, now, say }: { members: number; now: Temporal.Instant; say: (line: string) => void },
): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  // The rows are checked when keys are made again, the sums by `verifyLedger`.
  await client.query("set session_replication_role = replica");
  const lastDayEnds = now.toZonedDateTimeISO("Europe/Berlin").startOfDay();
  const ground: Ground = {
    members,
    phases: phasesOf(lastDayEnds),
    now: now.toString(),
    pendingUntil: now.add({ hours: 24 * 5 }).toString(),
    levelIds: firstProgramme.levels.map(() => randomUUID()),
  };
  const names = tables.map(({ table }) => table);
  await withBareTables(client, { tables: names, say }, async () => {
    await addLevels(client, ground);
    for (const table of tables) await copyTable(client, { table, ground, say });
  });
  await client.query("set session_replication_role = origin; analyze");
  await client.end();
}

/** In the transaction that empties the table, so that rows are written once and for good. */
async function copyTable(
  client: pg.Client,
  {
    table: { table, columns, rows },
    ground,
    say,
  }: {
    table: TableRows;
    ground: Ground;
    say: (line: string) => void;
  },
): Promise<void> {
  const started = performance.now();
  await client.query(`begin; truncate ${table}`);
  const copy = client.query(copyFrom(`copy ${table} (${columns}) from stdin with (freeze)`));
  await pipeline(Readable.from(chunksOf(rows(ground)), { objectMode: false }), copy);
  await client.query("commit");
  const seconds = (performance.now() - started) / 1000;
  say(`  ${seconds.toFixed(0)} s: ${copy.rowCount.toLocaleString("en")} rows of ${table}`);
}

function* chunksOf(rows: Iterable<string>): Iterable<Buffer> {
  let chunk = "";
  for (const row of rows) {
    chunk += row;
    if (chunk.length < chunkLength) continue;
    yield Buffer.from(chunk);
    chunk = "";
  }
  yield Buffer.from(chunk);
}

/** The programme that the form begins with, as saving it leaves it. */
async function addLevels(client: pg.Client, { levelIds, now }: Ground): Promise<void> {
  const { levels, ...rules } = firstProgramme;
  await client.query(
    `insert into tier_programme (version, basis, period, downgrade, grace_days, notice_days, protects, valid_from)
     values (1, $1, $2, $3, $4, $5, $6, $7)`,
    [
      rules.basis,
      rules.period,
      rules.downgrade,
      rules.graceDays,
      rules.noticeDays,
      rules.protects,
      now,
    ],
  );
  for (const [
    index,
    { name, rank, threshold, look, icon, multiplier, benefits },
  ] of levels.entries()) {
    const id = levelIds[index];
    await client.query("insert into tier_level values ($1, $2)", [id, now]);
    await client.query(
      `insert into tier_programme_level (version, level_id, rank, name, threshold, look, icon, multiplier, benefits)
       values (1, $1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, rank, name, threshold, look, icon, multiplier, benefits],
    );
    await client.query(
      "insert into standing_level (id, name, rank, multiplier) values ($1, $2, $3, $4)",
      [id, name, rank, multiplier],
    );
  }
}
