import type { ConditionValues } from "./conditions.ts";

/** Whether a member of these segments is among those a rule is for. */
export function isOpenTo({ segments }: ConditionValues, segmentIds: readonly string[]): boolean {
  return segments === undefined || segments.some((id) => segmentIds.includes(id));
}

/** Whether the last day of a rule is over, in the programme's zone. */
export function hasEnded(
  { days }: ConditionValues,
  { now, timeZone }: { now: Temporal.Instant; timeZone: string },
): boolean {
  return days?.through !== undefined && todayIs(now, timeZone) > days.through;
}

/** Whether the first day of a rule is still to come, in the programme's zone. */
export function isAhead(
  { days }: ConditionValues,
  { now, timeZone }: { now: Temporal.Instant; timeZone: string },
): boolean {
  return days?.from !== undefined && todayIs(now, timeZone) < days.from;
}

/** ISO dates order like text. */
function todayIs(now: Temporal.Instant, timeZone: string): string {
  return now.toZonedDateTimeISO(timeZone).toPlainDate().toString();
}
