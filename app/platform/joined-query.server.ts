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
  describe(message: { type: "P"; name: string }): void;
  execute(message: object): void;
  sync(): void;
}

/** The columns of an answer, as the server describes them. */
type Fields = readonly unknown[];

/** What pg's query does and its types leave out. */
interface QueryOnWire {
  name: string | undefined;
  text: string;
  queryMode: string;
  submit(wire: Wire): Error | null;
  prepare(wire: Wire): void;
  handleRowDescription(message: { fields: Fields }): void;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, wire: Wire): void;
  handleError(error: Error, wire: Wire): void;
}

const { prepareValue } = (pg as unknown as { utils: { prepareValue(value: unknown): unknown } })
  .utils;
const Query = pg.Query as unknown as new (
  text: string,
  values: unknown[] | undefined,
  callback: (error: Error | null, result: pg.QueryResult) => void,
) => QueryOnWire;

/**
 * What each connection's named statements answer with. The server never changes that as long as it
 * keeps the statement: it says that the plan is stale.
 */
const described = new WeakMap<Wire, Map<string, Fields>>();

/**
 * Statements that travel as one message and are answered by one: the last one's answer, or the error
 * of the first that fails, after which the server runs none of the others. pg by itself asks for an
 * answer to each, for which both sides have to wake up.
 */
export class JoinedQuery extends Query {
  readonly #statements: readonly Statement[];
  #answered = 0;
  #fields: Fields = [];

  constructor(
    statements: readonly Statement[],
    callback: (error: Error | null, result: pg.QueryResult) => void,
  ) {
    // Before anything is written: what cannot be a parameter must not end half a message.
    const prepared = statements.map(prepareValues);
    const { name, text, values } = prepared.at(-1)!;
    super(text, values, callback);
    this.name = name;
    this.queryMode = "extended";
    this.#statements = prepared;
  }

  override submit(wire: Wire): Error | null {
    wire.stream.cork();
    const error = super.submit(wire);
    wire.stream.uncork();
    this.#expect(0);
    return error;
  }

  /** The last one's answer is asked to be described unless this connection knows it. */
  override prepare(wire: Wire): void {
    for (const statement of this.#statements.slice(0, -1)) {
      bind(wire, statement);
      wire.execute({});
    }
    const last = this.#statements.at(-1)!;
    const fields = bind(wire, last) ? described.get(wire)?.get(last.name!) : undefined;
    if (!fields) wire.describe({ type: "P", name: "" });
    else if (fields.length > 0) this.handleRowDescription({ fields });
    wire.execute({});
    wire.sync();
  }

  override handleRowDescription(message: { fields: Fields }): void {
    this.#fields = message.fields;
    super.handleRowDescription(message);
  }

  override handleDataRow(message: unknown): void {
    if (this.#isLast()) super.handleDataRow(message);
  }

  override handleCommandComplete(message: unknown, wire: Wire): void {
    if (!this.#isLast()) {
      this.#expect(this.#answered + 1);
      return;
    }
    if (this.name) remember(wire, this.name, this.#fields);
    super.handleCommandComplete(message, wire);
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

/** Returns whether the server knew the statement by its name. */
function bind(wire: Wire, { name = "", text, values = [] }: Statement): boolean {
  const isKnown =
    name !== "" &&
    (wire.parsedStatements[name] ?? wire.submittedNamedStatements[name]) !== undefined;
  if (!isKnown) {
    wire.parse({ name, text });
    if (name) wire.submittedNamedStatements[name] = text;
  }
  wire.bind({ statement: name, values });
  return isKnown;
}

function remember(wire: Wire, name: string, fields: Fields): void {
  const ofWire = described.get(wire) ?? new Map<string, Fields>();
  described.set(wire, ofWire.set(name, fields));
}
