/** A calendar month in the programme's time zone: "2026-11". */
export type Month = string;

/** The month of an instant, in the programme's zone. */
export function monthOf(at: Temporal.Instant, timeZone: string): Month {
  return at.toZonedDateTimeISO(timeZone).toPlainDate().toPlainYearMonth().toString();
}

/** Months since year 0, so that months can be subtracted. */
export function monthNumber(month: Month): number {
  const { year, month: ofYear } = Temporal.PlainYearMonth.from(month);
  return year * 12 + ofYear - 1;
}

/** `months` later (earlier below zero). */
export function addMonths(month: Month, months: number): Month {
  return Temporal.PlainYearMonth.from(month).add({ months }).toString();
}

/** Every month from the one to the other, both included; none where they are the wrong way round. */
export function listMonths({ from, to }: { from: Month; to: Month }): Month[] {
  const count = Math.max(0, monthNumber(to) - monthNumber(from) + 1);
  return Array.from({ length: count }, (_, index) => addMonths(from, index));
}

/** First and last instant of a month: half-open. */
export function monthBounds(
  month: Month,
  timeZone: string,
): { start: Temporal.Instant; end: Temporal.Instant } {
  const startOf = (one: Month) =>
    Temporal.PlainYearMonth.from(one).toPlainDate({ day: 1 }).toZonedDateTime(timeZone).toInstant();
  return { start: startOf(month), end: startOf(addMonths(month, 1)) };
}
