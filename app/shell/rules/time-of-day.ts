export type TimeOfDay = "morning" | "day" | "evening";

/** How one greets at this moment where the reader is. */
export function timeOfDay(now: Temporal.Instant, timeZone: string): TimeOfDay {
  const { hour } = now.toZonedDateTimeISO(timeZone);
  if (hour >= 4 && hour < 11) return "morning";
  return hour >= 11 && hour < 18 ? "day" : "evening";
}
