/**
 * When points of a payment can be used: at the start of the day `delayDays` later, in the
 * programme's zone, and never in the past (a purchase claimed late starts its clock then).
 */
export function activationOf({
  paidAt,
  delayDays,
  timeZone,
  now,
}: {
  paidAt: Temporal.Instant;
  delayDays: number;
  timeZone: string;
  now: Temporal.Instant;
}): Temporal.Instant {
  if (delayDays === 0) return later(paidAt, now);
  const day = paidAt.toZonedDateTimeISO(timeZone).toPlainDate().add({ days: delayDays });
  return later(startOf(day, timeZone), now);
}

/**
 * The first instant at which points can no longer be used: the end of their last day in the
 * programme's zone. Months are calendar months: 31 January + 1 month ends with 28 (29) February.
 */
export function expiryOf({
  activatesAt,
  months,
  timeZone,
}: {
  activatesAt: Temporal.Instant;
  months: number | null;
  timeZone: string;
}): Temporal.Instant | null {
  if (months === null) return null;
  const lastDay = activatesAt.toZonedDateTimeISO(timeZone).toPlainDate().add({ months });
  return startOf(lastDay.add({ days: 1 }), timeZone);
}

/** Until when returned points can be used whose own expiry has passed. */
export function graceUntil({
  now,
  graceDays,
  timeZone,
}: {
  now: Temporal.Instant;
  graceDays: number;
  timeZone: string;
}): Temporal.Instant {
  const lastDay = now.toZonedDateTimeISO(timeZone).toPlainDate().add({ days: graceDays });
  return startOf(lastDay.add({ days: 1 }), timeZone);
}

function startOf(day: Temporal.PlainDate, timeZone: string): Temporal.Instant {
  return day.toZonedDateTime(timeZone).toInstant();
}

function later(a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(a, b) >= 0 ? a : b;
}
