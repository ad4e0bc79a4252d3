import { expect, test } from "vitest";
import { queryOf, reportRange } from "./report-range.ts";

const now = Temporal.Instant.from("2026-11-23T10:00:00Z");
const rangeOf = (query: Parameters<typeof reportRange>[0], firstMonth: string | null = "2024-02") =>
  reportRange(query, { now, timeZone: "Europe/Berlin", firstMonth });

test("shows the twelve months up to the running one, unless asked otherwise", () => {
  expect(rangeOf({})).toMatchObject({
    from: "2025-12",
    to: "2026-11",
    at: { month: "2026-11", isComplete: false },
    cohortLength: 1,
    tail: "prudent",
  });
});

test("a past month is reported as of its end, with the twelve months before", () => {
  expect(rangeOf({ to: "2025-06", by: "quarter", tail: "trend" })).toMatchObject({
    from: "2024-07",
    to: "2025-06",
    at: { month: "2025-06", isComplete: true },
    cohortLength: 3,
    tail: "trend",
  });
});

test.each([
  { from: "2026-13", to: "next month" },
  { from: "1999-01", to: "2031-01" },
  { from: "=1+1", to: "2026-11-01" },
  { by: "week", tail: "none" },
])("takes %j for the usual choice", (query) => {
  expect(rangeOf(query)).toEqual(rangeOf({}));
});

test("turns a range that is the wrong way round", () => {
  expect(rangeOf({ from: "2026-05", to: "2026-02" })).toMatchObject({
    from: "2026-02",
    to: "2026-05",
  });
});

test("begins with the first booking, and with a year where there is none", () => {
  expect(rangeOf({}, "2024-02").months[0]).toBe("2024-02");
  expect(rangeOf({}, null).months[0]).toBe("2025-12");
  expect(rangeOf({}, "2026-10").months[0]).toBe("2025-12");
});

test("its address leads to the same range", () => {
  const range = rangeOf({ from: "2026-01", to: "2026-05", by: "quarter", tail: "trend" });
  expect(rangeOf(queryOf(range))).toEqual(range);
});
