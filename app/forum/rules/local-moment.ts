/** Whether a form's local date and time is one that exists. */
export function isLocalMoment(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?$/.test(text)) return false;
  try {
    return Boolean(Temporal.PlainDateTime.from(text, { overflow: "reject" }));
  } catch {
    return false;
  }
}

/** A form's local date and time as a moment; one that the clocks leave out is an hour later. */
export function momentOf(local: string, timeZone: string): Temporal.Instant {
  return Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone).toInstant();
}
