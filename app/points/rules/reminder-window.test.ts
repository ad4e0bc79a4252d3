import { expect, test } from "vitest";
import { reminderWindow } from "./reminder-window.ts";

const windowOf = (daysBefore: 30 | 7, now: string, timeZone = "Europe/Berlin") => {
  const { after, until } = reminderWindow({
    daysBefore,
    timeZone,
    now: Temporal.Instant.from(now),
  });
  return [after.toString(), until.toString()];
};

test("days are the programme's, over the change of the clocks too", () => {
  // 30 days after 1 March is 31 March, which ends in summer time.
  expect(windowOf(30, "2026-03-01T09:00:00Z")).toEqual([
    "2026-03-08T23:00:00Z",
    "2026-03-31T22:00:00Z",
  ]);
  expect(windowOf(7, "2026-03-01T09:00:00Z", "America/New_York")).toEqual([
    "2026-03-01T09:00:00Z",
    "2026-03-09T04:00:00Z",
  ]);
});

test("the two windows touch and never overlap", () => {
  const [, endOfLast] = windowOf(7, "2026-11-03T10:00:00Z");
  expect(windowOf(30, "2026-11-03T10:00:00Z")[0]).toBe(endOfLast);
});
