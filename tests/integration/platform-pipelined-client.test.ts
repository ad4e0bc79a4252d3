import { sql } from "kysely";
import type pg from "pg";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { database, databasePool, inTransaction } from "#app/platform/db.server.ts";
import { fixedStatement } from "#app/platform/fixed-statement.server.ts";
import { PipelinedClient } from "#app/platform/pipelined-client.server.ts";

const note = fixedStatement<{ word: string }>(
  "note-word",
  "insert into noted (word) values ($1) returning word",
  { isDeferred: true },
);

beforeAll(() => sql`create table noted (word text primary key)`.execute(database()));
beforeEach(() => sql`truncate noted`.execute(database()));

async function listWords(): Promise<string[]> {
  const { rows } = await sql<{ word: string }>`select word from noted order by word`.execute(
    database(),
  );
  return rows.map(({ word }) => word);
}

test("what is read sees what was deferred before it", async () => {
  const seen = await inTransaction(async (trx) => {
    await note(trx, ["one"]);
    const { rows } = await sql<{ word: string }>`select word from noted`.execute(trx);
    await note(trx, ["two"]);
    return rows;
  });
  expect(seen).toEqual([{ word: "one" }]);
  expect(await listWords()).toEqual(["one", "two"]);
});

test("the commit tells of the error of what was deferred, and nothing is kept", async () => {
  await note(database(), ["one"]);
  const doubled = inTransaction(async (trx) => {
    await note(trx, ["two"]);
    await note(trx, ["one"]);
  });
  await expect(doubled).rejects.toMatchObject({ constraint: "noted_pkey" });
  expect(await listWords()).toEqual(["one"]);
});

test("the next statement tells of the error of what was deferred before it", async () => {
  const doubled = inTransaction(async (trx) => {
    await note(trx, ["one"]);
    await note(trx, ["one"]);
    await sql`select 1`.execute(trx);
  });
  await expect(doubled).rejects.toMatchObject({ constraint: "noted_pkey" });
  expect(await listWords()).toEqual([]);
});

test("what was deferred is dropped with its transaction", async () => {
  const refused = inTransaction(async (trx) => {
    await note(trx, ["one"]);
    throw new Error("refused");
  });
  await expect(refused).rejects.toThrow("refused");
  expect(await listWords()).toEqual([]);
});

test("the connection works on after an error", async () => {
  for (let round = 0; round < 20; round++) {
    await expect(
      inTransaction(async (trx) => {
        await note(trx, ["one"]);
        await note(trx, ["one"]);
      }),
    ).rejects.toMatchObject({ constraint: "noted_pkey" });
  }
  await inTransaction((trx) => note(trx, ["one"]));
  expect(await listWords()).toEqual(["one"]);
});

test("a transaction that asks nothing never reaches the server", async () => {
  const client = new PipelinedClient({ connectionString: databasePool().options.connectionString });
  await client.connect();
  const { connection } = client as unknown as { connection: pg.Connection };
  const sent: string[] = [];
  const parse = connection.parse.bind(connection);
  connection.parse = (statement, more) => {
    sent.push(statement.text);
    parse(statement, more);
  };
  const ask = (text: string): Promise<unknown> => client.query(text, []);
  for (const text of ["begin", "commit", "begin", "rollback", "begin", "select 1", "commit"]) {
    await ask(text);
  }
  await client.end();
  expect(sent).toEqual(["begin", "select 1", "commit"]);
});

test("an error does not leave the connection believing the server knows later statements", async () => {
  const noteOther = fixedStatement(
    "note-other-word",
    "insert into noted (word) values ($1 || '!')",
    {
      isDeferred: true,
    },
  );
  const refused = inTransaction(async (trx) => {
    await note(trx, [null]);
    await noteOther(trx, ["one"]);
  });
  await expect(refused).rejects.toThrow("null value");
  await inTransaction((trx) => noteOther(trx, ["one"]));
  expect(await listWords()).toEqual(["one!"]);
});

test("who fails at the end leaves no open transaction behind", async () => {
  await note(database(), ["one"]);
  await expect(inTransaction((trx) => note(trx, ["one"]))).rejects.toThrow("noted_pkey");
  const { rows } = await sql<{ idle: boolean }>`
    select count(*) = 0 as idle from pg_stat_activity
     where datname = current_database() and state like 'idle in transaction%'`.execute(database());
  expect(rows).toEqual([{ idle: true }]);
});

test("what is read often goes on being read when its table changes", async () => {
  const readAll = (db: Parameters<typeof note>[0]) => sql`select * from noted`.execute(db);
  await note(database(), ["one"]);
  for (let times = 0; times < 12; times++) await readAll(database());
  for (let times = 0; times < 12; times++) await inTransaction((trx) => readAll(trx));
  await sql`alter table noted add column loud boolean not null default true`.execute(database());
  try {
    const { rows } = await inTransaction((trx) => readAll(trx));
    expect(rows).toEqual([{ word: "one", loud: true }]);
    expect((await readAll(database())).rows).toEqual([{ word: "one", loud: true }]);
  } finally {
    await sql`alter table noted drop column loud`.execute(database());
  }
});
