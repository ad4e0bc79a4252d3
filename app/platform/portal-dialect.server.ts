import {
  CamelCasePlugin,
  type IdentifierNode,
  type LimitNode,
  type PluginTransformQueryArgs,
  type PluginTransformResultArgs,
  PostgresDialect,
  PostgresQueryCompiler,
  type QueryResult,
  type RootOperationNode,
  type UnknownRow,
  ValueNode,
} from "kysely";

/**
 * PostgreSQL whose names are snake_case here and camelCase in code; used with `CamelCaseRows`.
 * Limits are written as numbers instead of parameters: without the number a plan that is kept would
 * be made for a tenth of all rows, so that PostgreSQL goes on planning every list of twenty anew.
 */
export class PortalDialect extends PostgresDialect {
  override createQueryCompiler(): PostgresQueryCompiler {
    return new PortalQueryCompiler();
  }
}

/**
 * Kysely's own plugin writes a query's names into a copy of the whole query and asks for the name of
 * each value of each row: a third of what a query cost. Here names are changed as the SQL is written,
 * and asked for once for each column.
 */
export class CamelCaseRows extends CamelCasePlugin {
  override transformQuery({ node }: PluginTransformQueryArgs): RootOperationNode {
    return node;
  }

  override async transformResult({
    result,
  }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    const first = result.rows?.[0];
    if (!first) return result;
    const columns = Object.keys(first).map((column) => [column, this.camelCase(column)] as const);
    const rows = result.rows.map((row) => {
      const named: UnknownRow = {};
      for (const [column, name] of columns) named[name] = row[column];
      return named;
    });
    return { ...result, rows };
  }

  /** The name in the database, in the quotes that SQL wants. */
  quoted(name: string): string {
    return `"${this.snakeCase(name).replaceAll('"', '""')}"`;
  }
}

class PortalQueryCompiler extends PostgresQueryCompiler {
  protected override visitIdentifier(node: IdentifierNode): void {
    this.append(quotedName(node.name));
  }

  protected override visitLimit(node: LimitNode): void {
    const { limit } = node;
    if (ValueNode.is(limit) && Number.isSafeInteger(limit.value))
      this.append(`limit ${limit.value}`);
    else super.visitLimit(node);
  }
}

const names = new CamelCaseRows();
const quotedNames = new Map<string, string>();

// Bounded by the names that code uses; those that come from outside are values, never names.
function quotedName(name: string): string {
  let quoted = quotedNames.get(name);
  if (quoted === undefined) {
    quoted = names.quoted(name);
    quotedNames.set(name, quoted);
  }
  return quoted;
}
