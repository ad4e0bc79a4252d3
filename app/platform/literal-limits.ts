import { type LimitNode, PostgresDialect, PostgresQueryCompiler, ValueNode } from "kysely";

/**
 * PostgreSQL with limits that are written as numbers instead of parameters: without the number a
 * plan that is kept would be made for a tenth of all rows, so that PostgreSQL goes on planning every
 * list of twenty anew.
 */
export class LiteralLimitDialect extends PostgresDialect {
  override createQueryCompiler(): PostgresQueryCompiler {
    return new LiteralLimitCompiler();
  }
}

class LiteralLimitCompiler extends PostgresQueryCompiler {
  protected override visitLimit(node: LimitNode): void {
    const { limit } = node;
    if (ValueNode.is(limit) && Number.isSafeInteger(limit.value))
      this.append(`limit ${limit.value}`);
    else super.visitLimit(node);
  }
}
