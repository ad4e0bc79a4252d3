import type { Period } from "./programme.ts";

/** From `startsAt` up to, not including, `endsAt`. */
export interface Span {
  startsAt: Temporal.Instant;
  endsAt: Temporal.Instant;
}

/** What the periods of a member depend on. */
export interface Calendar {
  period: Period;
  /** The programme's. */
  timeZone: string;
  /** Anniversaries count from this day. */
  joinedAt: Temporal.Instant;
}

/**
 * The period that `at` lies in; of the rolling kind: the twelve months that end with that day.
 * Whoever joined on 29 February has the anniversary on 28 February in ordinary years: always
 * counted from the day of joining, so that it returns to the 29th.
 */
export function periodAt(calendar: Calendar, at: Temporal.Instant): Span {
  const { period, timeZone } = calendar;
  const day = dayOf(at, timeZone);
  if (period === "calendar-year") {
    const first = day.with({ month: 1, day: 1 });
    return spanOf(first, first.add({ years: 1 }), timeZone);
  }
  if (period === "anniversary") return anniversaryAt(calendar, day);
  const tomorrow = day.add({ days: 1 });
  return spanOf(tomorrow.subtract({ months: 12 }), tomorrow, timeZone);
}

/** The period before this one. */
export function periodBefore(calendar: Calendar, { startsAt }: Span): Span {
  if (calendar.period !== "rolling-12-months")
    return periodAt(calendar, startsAt.subtract({ nanoseconds: 1 }));
  const end = dayOf(startsAt, calendar.timeZone);
  return spanOf(end.subtract({ months: 12 }), end, calendar.timeZone);
}

/** The period after this one. */
export function periodAfter(calendar: Calendar, { endsAt }: Span): Span {
  if (calendar.period !== "rolling-12-months") return periodAt(calendar, endsAt);
  const start = dayOf(endsAt, calendar.timeZone);
  return spanOf(start, start.add({ months: 12 }), calendar.timeZone);
}

/** The period at whose end a level is looked at that was reached (or kept) at `at`: the one after. */
export function termAfterReaching(calendar: Calendar, at: Temporal.Instant): Span {
  return periodAfter(calendar, periodAt(calendar, at));
}

/** The period at whose end a level is looked at that is held at `at` without having been reached. */
export function termWithoutMerit(calendar: Calendar, at: Temporal.Instant): Span {
  return calendar.period === "rolling-12-months"
    ? termAfterReaching(calendar, at)
    : periodAt(calendar, at);
}

/** The start of the day so many days after (before, where negative) the day of `at`. */
export function startOfDayAfter(
  at: Temporal.Instant,
  days: number,
  timeZone: string,
): Temporal.Instant {
  return dayOf(at, timeZone).add({ days }).toZonedDateTime(timeZone).toInstant();
}

function anniversaryAt({ joinedAt, timeZone }: Calendar, day: Temporal.PlainDate): Span {
  const joined = dayOf(joinedAt, timeZone);
  const birthday = (years: number) => joined.add({ years });
  let years = day.year - joined.year;
  if (Temporal.PlainDate.compare(birthday(years), day) > 0) years -= 1;
  return spanOf(birthday(years), birthday(years + 1), timeZone);
}

function dayOf(at: Temporal.Instant, timeZone: string): Temporal.PlainDate {
  return at.toZonedDateTimeISO(timeZone).toPlainDate();
}

function spanOf(start: Temporal.PlainDate, end: Temporal.PlainDate, timeZone: string): Span {
  return {
    startsAt: start.toZonedDateTime(timeZone).toInstant(),
    endsAt: end.toZonedDateTime(timeZone).toInstant(),
  };
}
