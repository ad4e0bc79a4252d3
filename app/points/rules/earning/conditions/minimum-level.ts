import type { Condition } from "./condition.ts";

/** The member stood at this level or above it when the fact happened. */
export const minimumLevel: Condition<string> = (levelId, { member, rankOf }) => {
  const needed = rankOf[levelId];
  return needed !== undefined && member.standing !== null && member.standing.rank >= needed;
};
