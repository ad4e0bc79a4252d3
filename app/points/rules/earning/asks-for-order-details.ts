import type { ConditionValues } from "./conditions.ts";

/** Whether a rule needs more of an order than its row. */
export function asksForOrderDetails(rule: {
  definition: { conditions: ConditionValues };
}): boolean {
  const { products, firstOrder } = rule.definition.conditions;
  return products !== undefined || firstOrder !== undefined;
}
