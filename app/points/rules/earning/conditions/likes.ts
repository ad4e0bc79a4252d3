import type { Condition } from "./condition.ts";

/** At least so many people like it. */
export const likes: Condition<number> = (needed, { fact }) => (fact.likes ?? 0) >= needed;
