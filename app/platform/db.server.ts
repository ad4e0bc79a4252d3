import { setTimeout as sleep } from "node:timers/promises";
import { Kysely, type RawBuilder, sql, type Transaction } from "kysely";
import pg from "pg";
import type { DB as Database } from "#db/schema.ts";
import { env } from "./env.server.ts";
import { DomainError, NotFound } from "./errors.ts";
import { log } from "./log.server.ts";
import { PipelinedClient, stalePlanCode } from "./pipelined-client.server.ts";
import { CamelCaseRows, PortalDialect } from "./portal-dialect.server.ts";

export type { Database, Transaction };
/** Where a query may run: the pool or an open transaction. */
export type Reader = Kysely<Database>;

const { builtins } = pg.types;
pg.types.setTypeParser(builtins.TIMESTAMPTZ, readInstant);
pg.types.setTypeParser(builtins.DATE, (text) => text);
pg.types.setTypeParser(builtins.INT8, readInteger);
teachParameters();

let pool: pg.Pool | undefined;
let kysely: Kysely<Database> | undefined;

/** The process's connection pool, opened at first use. */
export function database(): Kysely<Database> {
  kysely ??= new Kysely<Database>({
    dialect: new PortalDialect({ pool: databasePool() }),
    plugins: [new CamelCaseRows()],
  });
  return kysely;
}

export function databasePool(): pg.Pool {
  if (pool) return pool;
  pool = new pg.Pool({
    Client: PipelinedClient,
    connectionString: env().DATABASE_URL,
    max: env().DATABASE_POOL_SIZE,
    connectionTimeoutMillis: 2_000,
    idleTimeoutMillis: 30_000,
  });
  pool.on("error", (error) =>
    log().warn({ code: errorCode(error) }, "idle database connection lost"),
  );
  // Without a listener of its own, a backend terminated in mid-transaction ends the process.
  pool.on("connect", (client) => {
    client.on("error", (error) =>
      log().warn({ code: errorCode(error) }, "database connection lost"),
    );
  });
  return pool;
}

export async function closeDatabase(): Promise<void> {
  const closing = kysely ? kysely.destroy() : pool?.end();
  kysely = undefined;
  pool = undefined;
  await closing;
}

const retryable = new Set(["40001", "40P01", stalePlanCode]);

const attempts = 5;

/**
 * Runs `work` in one transaction; after deadlocks, serialization failures and with plans that a
 * migration made useless it is tried again up to four times, each a little later than the one before.
 */
export async function inTransaction<T>(
  work: (trx: Transaction<Database>) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await database().transaction().execute(work);
    } catch (error) {
      if (attempt >= attempts || !retryable.has(errorCode(error))) throw refusalOf(error) ?? error;
      // Those that met once would meet again if they began at the same moment.
      await sleep(Math.random() * 20 * attempt);
    }
  }
}

/**
 * What a function of the database refuses in the domain's name: its code stands in the message, its
 * facts as JSON in the detail.
 */
function refusalOf(error: unknown): DomainError | null {
  if (!(error instanceof pg.DatabaseError)) return null;
  if (error.code === "RZ404") return new NotFound(error.message);
  if (error.code !== "RZ409") return null;
  return new DomainError(error.message, error.detail ? JSON.parse(error.detail) : {});
}

/** A value for a jsonb column (pg would turn a plain array into a PostgreSQL array). */
export function json<T>(value: T): RawBuilder<T> {
  return sql<T>`${JSON.stringify(value)}::jsonb`;
}

/** Whether the error is the violation of this unique or check constraint. */
export function violates(error: unknown, constraint: string): boolean {
  return error instanceof pg.DatabaseError && error.constraint === constraint;
}

function errorCode(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "unknown";
}

function readInstant(text: string): string {
  // "2026-11-22 20:04:00.123+00": the usual case, without parsing.
  if (text.endsWith("+00")) return `${text.slice(0, 10)}T${text.slice(11, -3)}Z`;
  return Temporal.Instant.from(text.replace(" ", "T")).toString();
}

function readInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`integer too large for a number: ${text}`);
  return value;
}

/** pg asks parameters for `toPostgres`; Temporal values answer with their ISO text. */
function teachParameters(): void {
  for (const type of [Temporal.Instant, Temporal.PlainDate]) {
    Object.defineProperty(type.prototype, "toPostgres", {
      configurable: true,
      value(this: Temporal.Instant) {
        return this.toString();
      },
    });
  }
}
