import type { Condition } from "./condition.ts";

/** The member had ordered nothing before. */
export const firstOrder: Condition<true> = (_, { fact }) => fact.purchase?.isFirst === true;
