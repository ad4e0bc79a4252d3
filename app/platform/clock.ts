/** The one place that reads the clock; everything else is told the time. */
export function now(): Temporal.Instant {
  return Temporal.Now.instant();
}
