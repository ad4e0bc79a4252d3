import type { Scenario } from "../types.ts";
import { beansScenarios } from "./scenarios-beans.ts";
import { brewingScenarios } from "./scenarios-brewing.ts";

/** The situations from which the rest of the forum is composed. */
export const scenarios: readonly Scenario[] = [...brewingScenarios, ...beansScenarios];
