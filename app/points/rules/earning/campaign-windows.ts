import type { Days } from "./conditions/days.ts";

interface Window {
  from: Temporal.Instant;
  until: Temporal.Instant;
}

/**
 * While a campaign ran (up to now), and as long right before it: the two that are compared. It runs
 * from its first day, at the earliest from when it was made, through its last day.
 */
export function campaignWindows(
  { days, madeAt, endedAt }: { days: Days; madeAt: string; endedAt: string | null },
  { now, timeZone }: { now: Temporal.Instant; timeZone: string },
): { during: Window; before: Window; days: number } | null {
  const startOf = (date: Temporal.PlainDate) => date.toZonedDateTime(timeZone).toInstant();
  const starts = [Temporal.Instant.from(madeAt)];
  if (days.from) starts.push(startOf(Temporal.PlainDate.from(days.from)));
  const ends = [now];
  if (days.through) ends.push(startOf(Temporal.PlainDate.from(days.through).add({ days: 1 })));
  if (endedAt) ends.push(Temporal.Instant.from(endedAt));
  const from = starts.reduce((a, b) => (Temporal.Instant.compare(a, b) > 0 ? a : b));
  const until = ends.reduce((a, b) => (Temporal.Instant.compare(a, b) < 0 ? a : b));
  if (Temporal.Instant.compare(from, until) >= 0) return null;
  const length = until.since(from);
  return {
    during: { from, until },
    before: { from: from.subtract(length), until: from },
    days: Math.max(1, Math.round(length.total("hours") / 24)),
  };
}
