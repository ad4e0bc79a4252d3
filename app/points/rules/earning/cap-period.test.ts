import { expect, test } from "vitest";
import { capPeriodAround } from "./cap-period.ts";

test.each([
  // Daylight saving ends on 25 October 2026 in Berlin: a day of 25 hours.
  ["2026-10-25T10:00:00Z", "day", "Europe/Berlin", "2026-10-24T22:00:00Z", "2026-10-25T23:00:00Z"],
  // It begins on 8 March 2026 in New York: a day of 23 hours.
  [
    "2026-03-08T16:00:00Z",
    "day",
    "America/New_York",
    "2026-03-08T05:00:00Z",
    "2026-03-09T04:00:00Z",
  ],
  // Sunday still belongs to the week that began on Monday.
  ["2026-11-22T12:00:00Z", "week", "Europe/Berlin", "2026-11-15T23:00:00Z", "2026-11-22T23:00:00Z"],
  ["2026-11-22T23:00:00Z", "week", "Europe/Berlin", "2026-11-22T23:00:00Z", "2026-11-29T23:00:00Z"],
  [
    "2026-02-28T12:00:00Z",
    "month",
    "Europe/Berlin",
    "2026-01-31T23:00:00Z",
    "2026-02-28T23:00:00Z",
  ],
  // In Berlin the year has begun already.
  ["2026-12-31T23:30:00Z", "year", "Europe/Berlin", "2026-12-31T23:00:00Z", "2027-12-31T23:00:00Z"],
  [
    "2026-12-31T23:30:00Z",
    "year",
    "America/New_York",
    "2026-01-01T05:00:00Z",
    "2027-01-01T05:00:00Z",
  ],
] as const)("around %s the %s in %s", (at, period, timeZone, from, until) => {
  const found = capPeriodAround(Temporal.Instant.from(at), { period, timeZone });
  expect([found.from.toString(), found.until.toString()]).toEqual([from, until]);
});
