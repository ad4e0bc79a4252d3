import { activityType } from "./conditions/activity-type.ts";
import { channels } from "./conditions/channels.ts";
import type { Condition, ConditionGround } from "./conditions/condition.ts";
import { days } from "./conditions/days.ts";
import { firstOrder } from "./conditions/first-order.ts";
import { likes } from "./conditions/likes.ts";
import { minimumAmountMinor } from "./conditions/minimum-amount.ts";
import { minimumLevel } from "./conditions/minimum-level.ts";
import { products } from "./conditions/products.ts";
import { segments } from "./conditions/segments.ts";

/** Every condition a rule can have. A new one is a file, a line here and a field of the form. */
const conditions = {
  segments,
  minimumLevel,
  days,
  channels,
  minimumAmountMinor,
  products,
  firstOrder,
  likes,
  activityType,
};

export type ConditionName = keyof typeof conditions;
export type ConditionValues = {
  [Name in ConditionName]?: Parameters<(typeof conditions)[Name]>[0];
};

/** Whether the fact meets all of them. */
export function areMet(values: ConditionValues, ground: ConditionGround): boolean {
  return Object.entries(values).every(([name, value]) =>
    (conditions[name as ConditionName] as Condition<unknown>)(value, ground),
  );
}
