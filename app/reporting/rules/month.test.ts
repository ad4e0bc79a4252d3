import { expect, test } from "vitest";
import { addMonths, listMonths, monthBounds, monthNumber, monthOf } from "./month.ts";

test.each([
  { at: "2026-10-31T22:59:59Z", timeZone: "Europe/Berlin", month: "2026-10" },
  { at: "2026-10-31T23:00:00Z", timeZone: "Europe/Berlin", month: "2026-11" },
  { at: "2026-03-31T21:59:59.999Z", timeZone: "Europe/Berlin", month: "2026-03" },
  { at: "2026-03-31T22:00:00Z", timeZone: "Europe/Berlin", month: "2026-04" },
  { at: "2026-11-01T03:59:59Z", timeZone: "America/New_York", month: "2026-10" },
  { at: "2026-12-01T04:59:59Z", timeZone: "America/New_York", month: "2026-11" },
  { at: "2025-12-31T23:30:00Z", timeZone: "Europe/Berlin", month: "2026-01" },
])("$at is in $month in $timeZone", ({ at, timeZone, month }) => {
  const instant = Temporal.Instant.from(at);
  expect(monthOf(instant, timeZone)).toBe(month);
  const { start, end } = monthBounds(month, timeZone);
  expect(Temporal.Instant.compare(start, instant)).toBeLessThanOrEqual(0);
  expect(Temporal.Instant.compare(instant, end)).toBe(-1);
});

test("counts across years", () => {
  expect(monthNumber("2026-01") - monthNumber("2025-11")).toBe(2);
  expect(addMonths("2026-01", -2)).toBe("2025-11");
  expect(listMonths({ from: "2025-11", to: "2026-02" })).toEqual([
    "2025-11",
    "2025-12",
    "2026-01",
    "2026-02",
  ]);
  expect(listMonths({ from: "2026-02", to: "2026-01" })).toEqual([]);
});
