import { CompiledQuery, type QueryResult } from "kysely";
import pg from "pg";
import type { Reader } from "./db.server.ts";

const names = new Map<string, string>();

/**
 * A statement of fixed text, for what runs many times a second: nothing is compiled, and each
 * connection plans it once. Everything else is written as a Kysely query.
 */
export function fixedStatement<Row>(name: string, text: string) {
  names.set(text, name);
  return (db: Reader, values: readonly unknown[]): Promise<QueryResult<Row>> =>
    db.executeQuery<Row>(CompiledQuery.raw(text, [...values]));
}

/** A connection that prepares fixed statements under their names. */
export class PreparingClient extends pg.Client {
  // Typed as loosely as the many signatures of pg that it passes on.
  override query(...args: unknown[]): never {
    const [text, values] = args;
    const name = typeof text === "string" ? names.get(text) : undefined;
    const passOn = super.query.bind(this) as (...passed: unknown[]) => never;
    return name ? passOn({ name, text, values }, ...args.slice(2)) : passOn(...args);
  }
}
