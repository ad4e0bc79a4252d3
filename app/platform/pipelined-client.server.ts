import type { Socket } from "node:net";
import pg from "pg";
import { findFixed } from "./fixed-statement.server.ts";

interface Statement {
  name?: string;
  text: string;
  values?: unknown[];
}

type Answer = Pick<pg.QueryResult, "command" | "rows" | "rowCount">;

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
    const statement: Statement = fixed ? { name: fixed.name, text, values } : { text, values };
    if (text === "begin" || text.startsWith("start transaction")) {
      this.#waiting = [{ text }];
      return done("BEGIN");
    }
    const waiting = this.#waiting;
    if (!waiting) return text === "rollback" ? done("ROLLBACK") : this.#send([statement]);
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
    const isUnsent = waiting[0]?.values === undefined && waiting.length > 0;
    if (isUnsent && (text === "rollback" || waiting.length === 1)) return done(text.toUpperCase());
    return this.#send(text === "commit" ? [...waiting, { text }] : [{ text }]);
  }

  #send(statements: Statement[]): Promise<Answer> {
    if (statements.length === 1) return super.query(statements[0]!);
    const { stream } = (this as unknown as { connection: { stream: Socket } }).connection;
    stream.cork();
    const answers = statements.map((statement) => super.query(statement));
    stream.uncork();
    return Promise.all(answers).then((all) => all.at(-1)!);
  }
}

function done(command: string): Promise<Answer> {
  return Promise.resolve({ command, rows: [], rowCount: 0 });
}
