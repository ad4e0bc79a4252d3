export const reminderDays = [30, 7] as const;
export type ReminderDays = (typeof reminderDays)[number];

/**
 * Which lots a reminder is about: those whose expiry (the first instant after their last day) lies
 * in `(after, until]`. A run that comes late still reminds, but what has 7 days or less gets the
 * last reminder only.
 */
export function reminderWindow({
  daysBefore,
  timeZone,
  now,
}: {
  daysBefore: ReminderDays;
  timeZone: string;
  now: Temporal.Instant;
}): { after: Temporal.Instant; until: Temporal.Instant } {
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
  const endOf = (days: number) =>
    today
      .add({ days: days + 1 })
      .toZonedDateTime(timeZone)
      .toInstant();
  return { after: daysBefore === 7 ? now : endOf(7), until: endOf(daysBefore) };
}
