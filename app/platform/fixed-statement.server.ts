import { CompiledQuery, type QueryResult } from "kysely";
import type { Reader } from "./db.server.ts";

/** How a statement of fixed text travels. */
export interface Fixed {
  /** Under which name each connection keeps its plan. */
  name: string;
  /**
   * Within a transaction it travels with the next statement or the commit, which also tell of its
   * error. For writes whose answer nobody reads; the answer is always empty.
   */
  isDeferred: boolean;
}

const known = new Map<string, Fixed>();

/**
 * A statement of fixed text, for what runs many times a second: nothing is compiled, and each
 * connection plans it once. Everything else is written as a Kysely query.
 */
export function fixedStatement<Row>(
  name: string,
  text: string,
  { isDeferred = false }: { isDeferred?: boolean } = {},
) {
  known.set(text, { name, isDeferred });
  return (db: Reader, values: readonly unknown[]): Promise<QueryResult<Row>> =>
    db.executeQuery<Row>(CompiledQuery.raw(text, [...values]));
}

/** What is known of this text, where it is a fixed statement. */
export function findFixed(text: string): Fixed | undefined {
  return known.get(text);
}
