import { sql } from "kysely";
import pg from "pg";
import { now } from "#app/platform/clock.ts";
import { fillLedger } from "./fill-ledger.ts";

const memberCount = Number(process.env.BENCH_MEMBERS ?? 1_000_000);
/** Six entries each: four of them are more than 20 entries a member. */
const lotsPerMember = 4;
const reads = 300;

/** Reads and the nightly expiry of a ledger of 1,000,000 members and 20,000,000 entries. */
export async function measureLargeLedger(url: string, say: (line: string) => void): Promise<void> {
  say(`Filling a ledger of ${memberCount.toLocaleString("en")} members`);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const expiringLots = memberCount;
  const memberIds = await fillLedger(client, {
    name: "full",
    members: memberCount,
    lotsPerMember,
    expiringLots,
  });
  await client.end();
  const rows = { ...(await measureReads(memberIds)), ...(await measureExpiry(url, say)) };
  console.table(rows);
}

async function measureReads(memberIds: string[]) {
  const { database } = await import("#app/platform/db.server.ts");
  const { findPointsSummary } = await import("#app/points/queries/find-points-summary.server.ts");
  const { listPointsHistory } = await import("#app/points/queries/list-points-history.server.ts");
  const db = database();
  const p95 = async (read: (memberId: string) => Promise<unknown>) => {
    const times: number[] = [];
    for (let n = 0; n < reads; n++) {
      const started = performance.now();
      await read(memberIds[(n * 7919) % memberIds.length]!);
      times.push(performance.now() - started);
    }
    const at95 = times.sort((a, b) => a - b)[Math.floor(reads * 0.95)]!;
    return { p95: `${at95.toFixed(1)} ms` };
  };
  return {
    balance: await p95((memberId) => findPointsSummary(db, memberId)),
    "history page": await p95((memberId) => listPointsHistory(db, { memberId, limit: 20 })),
    "member page: figures, history, timeline": await p95(async (memberId) => {
      await findPointsSummary(db, memberId);
      await listPointsHistory(db, { memberId, limit: 5 });
      await sql`select name, occurred_at from domain_event where member_id = ${memberId}
                 order by occurred_at desc, id desc limit 20`.execute(db);
    }),
  };
}

async function measureExpiry(url: string, say: (line: string) => void) {
  const { expireDueLots } = await import("#app/points/commands/expire-due-lots.server.ts");
  const watch = await watchTransactions(url);
  const started = performance.now();
  const lots = await expireDueLots({ now: now() });
  const seconds = (performance.now() - started) / 1000;
  const longest = await watch.stop();
  say(`${lots.toLocaleString("en")} lots expired in ${seconds.toFixed(0)} s`);
  return {
    [`expiry of ${lots.toLocaleString("en")} lots`]: { p95: `${seconds.toFixed(0)} s` },
    "longest transaction of it, its locks with it": { p95: `${longest.toFixed(0)} ms` },
  };
}

/** The longest time that any transaction had been open, as seen from outside every 5 ms. */
async function watchTransactions(url: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  let longest = 0;
  let isOver = false;
  const watching = (async () => {
    while (!isOver) {
      const { rows } = await client.query<{ milliseconds: number }>(
        `select coalesce(max(extract(epoch from clock_timestamp() - xact_start) * 1000), 0)::float8 as milliseconds
           from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`,
      );
      longest = Math.max(longest, rows[0]!.milliseconds);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  })();
  return {
    async stop() {
      isOver = true;
      await watching;
      await client.end();
      return longest;
    },
  };
}
