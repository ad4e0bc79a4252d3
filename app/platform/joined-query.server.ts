import pg from "pg";

export interface Statement {
  name?: string | undefined;
  text: string;
  values?: unknown[] | undefined;
}

/** What of pg's connection a query writes to; its types leave most of it out. */
interface Wire {
  stream: { cork(): void; uncork(): void };
  parsedStatements: Record<string, string | undefined>;
  submittedNamedStatements: Record<string, string | undefined>;
  parse(message: { name: string; text: string }): void;
  bind(message: { statement: string; values: unknown[] }): void;
  execute(message: object): void;
}

/** What pg's query does and its types leave out. */
interface QueryOnWire {
  name: string | undefined;
  text: string;
  submit(wire: Wire): Error | null;
  prepare(wire: Wire): void;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, wire: Wire): void;
  handleError(error: Error, wire: Wire): void;
}

const { prepareValue } = (pg as unknown as { utils: { prepareValue(value: unknown): unknown } })
  .utils;
const Query = pg.Query as unknown as new (
  config: Statement & { queryMode: "extended" },
  callback: (error: Error | null, result: pg.QueryResult) => void,
) => QueryOnWire;

/**
 * Statements that travel as one message and are answered by one: the last one's answer, or the error
 * of the first that fails, after which the server runs none of the others. pg by itself asks for an
 * answer to each, for which both sides have to wake up.
 */
export class JoinedQuery extends Query {
  readonly #statements: readonly Statement[];
  #answered = 0;

  constructor(
    statements: readonly Statement[],
    callback: (error: Error | null, result: pg.QueryResult) => void,
  ) {
    // Before anything is written: what cannot be a parameter must not end half a message.
    const prepared = statements.map(prepareValues);
    super({ ...prepared.at(-1)!, queryMode: "extended" }, callback);
    this.#statements = prepared;
  }

  override submit(wire: Wire): Error | null {
    wire.stream.cork();
    const error = super.submit(wire);
    wire.stream.uncork();
    this.#expect(0);
    return error;
  }

  /** pg sends the last one, with the question for the answer. */
  override prepare(wire: Wire): void {
    for (const statement of this.#statements.slice(0, -1)) send(wire, statement);
    super.prepare(wire);
  }

  override handleDataRow(message: unknown): void {
    if (this.#isLast()) super.handleDataRow(message);
  }

  override handleCommandComplete(message: unknown, wire: Wire): void {
    if (this.#isLast()) super.handleCommandComplete(message, wire);
    else this.#expect(this.#answered + 1);
  }

  override handleError(error: Error, wire: Wire): void {
    // What came after it was not read by the server, which therefore knows none of its names.
    for (const { name } of this.#statements.slice(this.#answered))
      if (name) delete wire.submittedNamedStatements[name];
    super.handleError(error, wire);
  }

  /** pg notes under this name that the server knows the statement. */
  #expect(position: number): void {
    this.#answered = position;
    this.name = this.#statements[position]?.name;
    this.text = this.#statements[position]!.text;
  }

  #isLast(): boolean {
    return this.#answered === this.#statements.length - 1;
  }
}

function prepareValues(statement: Statement): Statement {
  return { ...statement, values: statement.values?.map((value) => prepareValue(value)) };
}

function send(wire: Wire, { name = "", text, values = [] }: Statement): void {
  const isKnown = name && (wire.parsedStatements[name] ?? wire.submittedNamedStatements[name]);
  if (!isKnown) {
    wire.parse({ name, text });
    if (name) wire.submittedNamedStatements[name] = text;
  }
  wire.bind({ statement: name, values });
  wire.execute({});
}
