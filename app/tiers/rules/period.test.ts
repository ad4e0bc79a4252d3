import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Calendar,
  periodAfter,
  periodAt,
  periodBefore,
  startOfDayAfter,
  termAfterReaching,
} from "./period.ts";
import { periods } from "./programme.ts";

const at = (text: string) => Temporal.Instant.from(text);
const berlin = "Europe/Berlin";
const newYork = "America/New_York";

function calendarOf(
  period: Calendar["period"],
  timeZone = berlin,
  joined = "2024-02-29T12:00:00Z",
) {
  return { period, timeZone, joinedAt: at(joined) };
}

function days(calendar: Calendar, now: string): [string, string] {
  const { startsAt, endsAt } = periodAt(calendar, at(now));
  const day = (instant: Temporal.Instant) =>
    instant.toZonedDateTimeISO(calendar.timeZone).toPlainDate().toString();
  return [day(startsAt), day(endsAt)];
}

describe("calendar year", () => {
  test.each([
    // The last second of the year in Berlin is still 2026, the next one is not.
    [berlin, "2026-12-31T22:59:59Z", "2026-01-01"],
    [berlin, "2026-12-31T23:00:00Z", "2027-01-01"],
    [newYork, "2027-01-01T04:59:59Z", "2026-01-01"],
    [newYork, "2027-01-01T05:00:00Z", "2027-01-01"],
  ])("in %s, %s lies in the year from %s", (timeZone, now, from) => {
    expect(days(calendarOf("calendar-year", timeZone), now)[0]).toBe(from);
  });

  test("a level reached in a year lasts through the end of the next", () => {
    const term = termAfterReaching(calendarOf("calendar-year"), at("2026-11-03T10:00:00Z"));
    expect(term.endsAt.toString()).toBe("2027-12-31T23:00:00Z");
  });
});

describe("anniversary of joining", () => {
  test.each([
    ["2026-05-10T09:00:00Z", "2026-05-10T08:00:00Z", "2026-05-10", "2027-05-10"],
    ["2025-05-10T09:00:00Z", "2026-05-09T21:59:59Z", "2025-05-10", "2026-05-10"],
    ["2025-05-10T09:00:00Z", "2026-05-09T22:00:00Z", "2026-05-10", "2027-05-10"],
    // 29 February: the 28th in ordinary years, and back to the 29th.
    ["2024-02-29T12:00:00Z", "2025-02-27T22:59:59Z", "2024-02-29", "2025-02-28"],
    ["2024-02-29T12:00:00Z", "2025-02-27T23:00:00Z", "2025-02-28", "2026-02-28"],
    ["2024-02-29T12:00:00Z", "2028-02-28T12:00:00Z", "2027-02-28", "2028-02-29"],
    ["2024-02-29T12:00:00Z", "2028-02-29T12:00:00Z", "2028-02-29", "2029-02-28"],
    // Joined at half past midnight in Berlin: it is the day there that counts.
    ["2025-03-29T23:30:00Z", "2026-03-29T21:00:00Z", "2025-03-30", "2026-03-30"],
  ])("joined %s, at %s: %s to %s", (joined, now, from, to) => {
    expect(days(calendarOf("anniversary", berlin, joined), now)).toEqual([from, to]);
  });
});

describe("rolling twelve months", () => {
  test.each([
    ["2026-11-23T10:00:00Z", "2025-11-24", "2026-11-24"],
    ["2026-02-28T10:00:00Z", "2025-03-01", "2026-03-01"],
    ["2028-02-28T10:00:00Z", "2027-02-28", "2028-02-29"],
    ["2028-02-29T10:00:00Z", "2027-03-01", "2028-03-01"],
  ])("%s looks at the days from %s to before %s", (now, from, to) => {
    expect(days(calendarOf("rolling-12-months"), now)).toEqual([from, to]);
  });

  test("a level reached today lasts through this day next year", () => {
    const term = termAfterReaching(calendarOf("rolling-12-months"), at("2026-03-03T10:00:00Z"));
    expect(term.startsAt.toString()).toBe("2026-03-03T23:00:00Z");
    expect(term.endsAt.toString()).toBe("2027-03-03T23:00:00Z");
  });
});

test.each([
  // Days are days of the clock, 23 or 25 hours long where it changes.
  [berlin, "2026-03-28T12:00:00Z", 2, "2026-03-29T22:00:00Z"],
  [berlin, "2026-10-24T12:00:00Z", 2, "2026-10-25T23:00:00Z"],
  [newYork, "2026-03-07T12:00:00Z", 2, "2026-03-09T04:00:00Z"],
  [newYork, "2026-10-31T12:00:00Z", 2, "2026-11-02T05:00:00Z"],
  [berlin, "2026-12-31T23:00:00Z", -30, "2026-12-01T23:00:00Z"],
])("in %s, the start of the day after %s and %i days is %s", (timeZone, from, count, expected) => {
  expect(startOfDayAfter(at(from), count, timeZone).toString()).toBe(expected);
});

test("periods hold their instant and follow one another without a gap", () => {
  const instant = fc
    .integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2060, 0, 1) })
    .map((milliseconds) => Temporal.Instant.fromEpochMilliseconds(milliseconds));
  fc.assert(
    fc.property(
      fc.constantFrom(...periods),
      fc.constantFrom(berlin, newYork, "Australia/Lord_Howe"),
      instant,
      instant,
      (period, timeZone, joinedAt, now) => {
        const calendar = { period, timeZone, joinedAt };
        const span = periodAt(calendar, now);
        expect(Temporal.Instant.compare(span.startsAt, now)).toBeLessThanOrEqual(0);
        expect(Temporal.Instant.compare(now, span.endsAt)).toBeLessThan(0);
        expect(periodAfter(calendar, span).startsAt.toString()).toBe(span.endsAt.toString());
        expect(periodBefore(calendar, span).endsAt.toString()).toBe(span.startsAt.toString());
        const length = span.endsAt.since(span.startsAt).total("hours") / 24;
        expect(length).toBeGreaterThan(364);
        expect(length).toBeLessThan(367.1);
      },
    ),
  );
});
