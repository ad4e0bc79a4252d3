import pg from "pg";
import { findFixed } from "./fixed-statement.server.ts";
import { JoinedQuery, type Statement } from "./joined-query.server.ts";
import { forgetName, nameOfRepeated } from "./repeated-statements.ts";

type Answer = Pick<pg.QueryResult, "command" | "rows" | "rowCount">;

/** "cached plan must not change result type"; nothing else that is sent here is unknown to the server. */
export const stalePlanCode = "0A000";

/**
 * A connection that spares round trips: `begin` and deferred statements travel together with what
 * follows them, a transaction without statements not at all. The order of statements stays as it
 * was written; the first error of those that travelled together is the one that is thrown.
 */
export class PipelinedClient extends pg.Client {
  /** What the open transaction has not sent yet; null outside of one. */
  #waiting: Statement[] | null = null;

  constructor(config?: pg.ClientConfig) {
    super({ ...config, ...{ pipeline: true } });
  }

  // Typed as loosely as the many signatures of pg that it passes on.
  override query(...args: unknown[]): never {
    const [text, values] = args;
    // Kysely passes text and values and nothing else; whoever asks otherwise opens no transaction here.
    if (args.length !== 2 || typeof text !== "string" || !Array.isArray(values)) {
      return (super.query as (...passed: unknown[]) => never).apply(this, args);
    }
    return this.#answer(text, values) as never;
  }

  #answer(text: string, values: unknown[]): Promise<Answer> {
    const fixed = findFixed(text);
    const statement: Statement = { name: fixed?.name ?? nameOfRepeated(text), text, values };
    if (opensTransaction(text)) {
      this.#waiting = [{ name: text, text }];
      return done("BEGIN");
    }
    const waiting = this.#waiting;
    if (!waiting) return text === "rollback" ? done("ROLLBACK") : this.#sendAlone(statement);
    if (fixed?.isDeferred) {
      waiting.push(statement);
      return done("SELECT");
    }
    if (text === "commit" || text === "rollback") return this.#end(text, waiting);
    this.#waiting = [];
    return this.#send([...waiting, statement]);
  }

  #end(text: "commit" | "rollback", waiting: Statement[]): Promise<Answer> {
    this.#waiting = null;
    const isUnsent = waiting[0] !== undefined && opensTransaction(waiting[0].text);
    if (isUnsent && (text === "rollback" || waiting.length === 1)) return done(text.toUpperCase());
    if (text === "rollback") return this.#send([{ text }]);
    return this.#send([...waiting, { name: text, text }]).catch((error: unknown) => {
      // What was deferred failed, so that the server has seen no end: the rollback follows.
      this.#waiting = [];
      throw error;
    });
  }

  /** Outside of a transaction a statement whose kept plan has become useless is sent anew. */
  #sendAlone(statement: Statement): Promise<Answer> {
    return this.#send([statement]).catch((error: unknown) => {
      if (!isStalePlan(error)) throw error;
      return this.#send([{ ...statement, name: undefined }]);
    });
  }

  #send(statements: Statement[]): Promise<Answer> {
    return this.#sendOnce(statements).catch((error: unknown) => {
      if (isStalePlan(error)) for (const { text } of statements) forgetName(text);
      throw error;
    });
  }

  #sendOnce(statements: Statement[]): Promise<Answer> {
    if (statements.length === 1) return super.query(statements[0]!);
    const { promise, resolve, reject } = Promise.withResolvers<Answer>();
    const joined = new JoinedQuery(statements, (error, result) =>
      error ? reject(error) : resolve(result),
    );
    super.query(joined as unknown as pg.Query);
    return promise.catch((error: Error) => {
      // As pg does: the trace leads to who asked instead of to the socket.
      Error.captureStackTrace(error);
      throw error;
    });
  }
}

/** The tables were changed under the connection, by the migrations of a newer version. */
function isStalePlan(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code === stalePlanCode;
}

function opensTransaction(text: string): boolean {
  return text === "begin" || text.startsWith("start transaction");
}

function done(command: string): Promise<Answer> {
  return Promise.resolve({ command, rows: [], rowCount: 0 });
}
