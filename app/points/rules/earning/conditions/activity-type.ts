import type { Condition } from "./condition.ts";

/** It is this kind of activity. */
export const activityType: Condition<string> = (type, { fact }) => fact.activityType === type;
