/** Months in which a measure can be objected to (DSA Art. 20). */
const appealMonths = 6;

/** When the time to object to a measure ends, in the brand's calendar. */
export function appealEndsAt(takenAt: Temporal.Instant, timeZone: string): Temporal.Instant {
  return takenAt.toZonedDateTimeISO(timeZone).add({ months: appealMonths }).toInstant();
}
