/** Whether a text is what a `datetime-local` field sends, of a day that exists. */
export function isMoment(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/.test(text)) return false;
  try {
    return Boolean(Temporal.PlainDateTime.from(text, { overflow: "reject" }));
  } catch {
    return false;
  }
}

/** A moment of a form in the zone in which it was typed. */
export function momentOf(local: string, timeZone: string): Temporal.Instant {
  return Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone).toInstant();
}

/** What a `datetime-local` field shows for an instant, in the zone of whoever looks; "" for none. */
export function momentField(instant: string | null, timeZone: string): string {
  if (!instant) return "";
  return Temporal.Instant.from(instant)
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: "minute" });
}
