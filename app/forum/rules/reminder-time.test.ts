import { expect, test } from "vitest";
import { type ReminderChoice, reminderTime } from "./reminder-time.ts";

// A Wednesday, late in the evening in Berlin, already Thursday in Tokyo.
const now = Temporal.Instant.from("2026-03-25T21:30:00Z");

function timeOf(choice: ReminderChoice, timeZone: string, at = now): string | null {
  return reminderTime(choice, { moment: null, timeZone, now: at })?.toString() ?? null;
}

test.each([
  ["none", "Europe/Berlin", null],
  ["later", "Europe/Berlin", "2026-03-26T00:30:00Z"],
  ["tomorrow", "Europe/Berlin", "2026-03-26T08:00:00Z"],
  ["tomorrow", "Asia/Tokyo", "2026-03-27T00:00:00Z"],
  // Summer time has begun by then.
  ["week", "Europe/Berlin", "2026-03-30T07:00:00Z"],
] as const)("%s in %s", (choice, timeZone, at) => {
  expect(timeOf(choice, timeZone)).toBe(at);
});

test("next week is the next Monday, also on a Monday", () => {
  const monday = Temporal.Instant.from("2026-03-23T10:00:00Z");
  expect(timeOf("week", "Europe/Berlin", monday)).toBe("2026-03-30T07:00:00Z");
});

test("a moment of one's own is what it is", () => {
  const moment = now.add({ hours: 5 });
  expect(reminderTime("moment", { moment, timeZone: "Europe/Berlin", now })).toBe(moment);
});
