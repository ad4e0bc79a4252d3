import type { CapPeriod } from "./names.ts";

/**
 * The period around a moment, `[from, until)`, in the programme's zone. Weeks start on Monday
 * (ISO 8601).
 */
export function capPeriodAround(
  at: Temporal.Instant,
  { period, timeZone }: { period: CapPeriod; timeZone: string },
): { from: Temporal.Instant; until: Temporal.Instant } {
  const day = at.toZonedDateTimeISO(timeZone).toPlainDate();
  const first = {
    day: () => day,
    week: () => day.subtract({ days: day.dayOfWeek - 1 }),
    month: () => day.with({ day: 1 }),
    year: () => day.with({ month: 1, day: 1 }),
  }[period]();
  const next = first.add({ [`${period}s`]: 1 });
  const startOf = (date: Temporal.PlainDate) => date.toZonedDateTime(timeZone).toInstant();
  return { from: startOf(first), until: startOf(next) };
}
