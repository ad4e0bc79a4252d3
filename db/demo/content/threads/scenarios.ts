import type { Scenario } from "../types.ts";
import { beansScenarios } from "./scenarios-beans.ts";
import { brewingScenarios } from "./scenarios-brewing.ts";
import { gearScenarios } from "./scenarios-gear.ts";
import { helpScenarios } from "./scenarios-help.ts";
import { kitchenScenarios } from "./scenarios-kitchen.ts";
import { togetherScenarios } from "./scenarios-together.ts";

/** The situations from which the rest of the forum is composed. */
export const scenarios: readonly Scenario[] = [
  ...brewingScenarios,
  ...beansScenarios,
  ...gearScenarios,
  ...helpScenarios,
  ...kitchenScenarios,
  ...togetherScenarios,
];
