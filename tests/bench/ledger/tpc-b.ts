import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { promisify } from "node:util";
import pg from "pg";

// The yardstick: TPC-B as pgbench runs it, seven round trips and five statements a transaction.

const run = promisify(execFile);
const scale = 8;

/** TPC-B transactions a second of these clients; by pgbench where the machine has it. */
export interface TpcB {
  by: "pgbench" | "the same statements through pg";
  measure(options: { clients: number; seconds: number }): Promise<number>;
}

/** Fills a database (empty so far) and gives what measures on it. */
export async function prepareTpcB(url: string): Promise<TpcB> {
  const pgbench = ["/usr/bin/pgbench", "/usr/local/bin/pgbench"].find((file) => existsSync(file));
  return pgbench ? byPgbench(pgbench, url) : byStatements(url);
}

async function byPgbench(file: string, url: string): Promise<TpcB> {
  const pgbench = async (flags: string[]) => {
    const { hostname, port, username, password, pathname } = new URL(url);
    const where = ["-h", hostname, "-p", port, "-U", username, pathname.slice(1)];
    const { stdout } = await run(file, [...flags, ...where], {
      env: { ...process.env, PGPASSWORD: password },
    });
    return stdout;
  };
  await pgbench(["-i", "-q", "-s", String(scale)]);
  return {
    by: "pgbench",
    async measure({ clients, seconds }) {
      const output = await pgbench(["-n", "-c", String(clients), "-T", String(seconds)]);
      return Number(/tps = ([\d.]+)/.exec(output)?.[1]);
    },
  };
}

async function byStatements(url: string): Promise<TpcB> {
  const pool = new pg.Pool({ connectionString: url, max: 64 });
  await pool.query(`
    create table pgbench_branches (bid int primary key, bbalance int, filler char(88));
    create table pgbench_tellers (tid int primary key, bid int, tbalance int, filler char(84));
    create table pgbench_accounts (aid int primary key, bid int, abalance int, filler char(84));
    create table pgbench_history (tid int, bid int, aid int, delta int, mtime timestamp, filler char(22));
    insert into pgbench_branches select n, 0, '' from generate_series(1, ${scale}) n;
    insert into pgbench_tellers select n, (n - 1) / 10 + 1, 0, '' from generate_series(1, ${scale * 10}) n;
    insert into pgbench_accounts select n, (n - 1) / 100000 + 1, 0, '' from generate_series(1, ${scale * 100_000}) n;
    analyze`);
  return {
    by: "the same statements through pg",
    async measure({ clients, seconds }) {
      const until = performance.now() + seconds * 1000;
      const counts = await Promise.all(
        Array.from({ length: clients }, async () => {
          const client = await pool.connect();
          let count = 0;
          for (; performance.now() < until; count++) await transact(client);
          client.release();
          return count;
        }),
      );
      return counts.reduce((sum, count) => sum + count, 0) / seconds;
    },
  };
}

async function transact(client: pg.PoolClient): Promise<void> {
  const any = (count: number) => Math.floor(Math.random() * count) + 1;
  const [aid, tid, bid] = [any(scale * 100_000), any(scale * 10), any(scale)];
  const delta = any(10_001) - 5_001;
  await client.query("begin");
  await client.query(
    `update pgbench_accounts set abalance = abalance + ${delta} where aid = ${aid}`,
  );
  await client.query(`select abalance from pgbench_accounts where aid = ${aid}`);
  await client.query(
    `update pgbench_tellers set tbalance = tbalance + ${delta} where tid = ${tid}`,
  );
  await client.query(
    `update pgbench_branches set bbalance = bbalance + ${delta} where bid = ${bid}`,
  );
  await client.query(
    `insert into pgbench_history (tid, bid, aid, delta, mtime) values (${tid}, ${bid}, ${aid}, ${delta}, now())`,
  );
  await client.query("commit");
}
