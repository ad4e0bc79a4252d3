import { expect, test } from "vitest";
import { timeOfDay } from "./time-of-day.ts";

test.each([
  ["2026-11-03T06:30:00Z", "Europe/Berlin", "morning"],
  ["2026-11-03T06:30:00Z", "America/New_York", "evening"],
  ["2026-11-03T10:00:00Z", "Europe/Berlin", "day"],
  ["2026-11-03T16:59:00Z", "Europe/Berlin", "day"],
  ["2026-11-03T17:00:00Z", "Europe/Berlin", "evening"],
])("at %s in %s it is %s", (now, timeZone, expected) => {
  expect(timeOfDay(Temporal.Instant.from(now), timeZone)).toBe(expected);
});
