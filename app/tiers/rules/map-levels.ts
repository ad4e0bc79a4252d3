import type { TierProgramme } from "./programme.ts";

/** How a changed programme sees a level that members have. */
export interface MappedLevel {
  /** Its rank now; of a level that is gone, the rank of the one below it. */
  rank: number;
  /** Nothing about it became harder: whoever has it keeps it. */
  keepsLevel: boolean;
  /** There is no such level any more. */
  isGone: boolean;
}

/** Every level of `before`, by id, as `after` ranks it. */
export function mapLevels(
  before: TierProgramme | null,
  after: Omit<TierProgramme, "version">,
): Map<string, MappedLevel> {
  const mapped = new Map<string, MappedLevel>();
  if (!before) return mapped;
  const countsAlike = before.basis === after.basis && before.period === after.period;
  let below = 0;
  for (const level of before.levels) {
    const now = after.levels.find(({ id }) => id === level.id);
    const keepsLevel = countsAlike && now !== undefined && now.threshold <= level.threshold;
    below = now?.rank ?? below;
    mapped.set(level.id, { rank: below, keepsLevel, isGone: now === undefined });
  }
  return mapped;
}
