import type { Condition } from "./condition.ts";

/** The fact came through one of these doors. */
export const channels: Condition<string[]> = (names, { fact }) => names.includes(fact.channel);
