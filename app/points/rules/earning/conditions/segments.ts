import type { Condition } from "./condition.ts";

/** The member is in one of these segments. */
export const segments: Condition<string[]> = (ids, { member }) =>
  ids.some((id) => member.segmentIds.includes(id));
